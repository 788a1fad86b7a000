import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Container } from '../../../../src/core/case/container.ts';
import { lessonNames } from '../../../../src/core/files/lesson-parts.ts';
import { type LayerName, layerNames } from '../../../../src/core/case/layers/layers.ts';
import { givesAnswers, useLink } from '../../../../src/site/addresses/use-link.ts';
import { build, contentFiles } from '../../support/content.ts';

const { library } = build(contentFiles());
const entry = { caseId: 'bench', slug: '', title: 'Title' };

test('uses in the key, the questions and the quiz hold answers; those elsewhere do not', () => {
  assert.deepEqual(
    lessonNames.filter((part) => givesAnswers({ kind: 'lesson', part, ...entry })),
    ['key', 'questions', 'quiz'],
  );
  for (const layer of layerNames)
    assert.equal(givesAnswers({ kind: 'layer', layer, ...entry }), false, layer);
  assert.equal(givesAnswers({ kind: 'translation', lang: 'cy', ...entry }), false);
  assert.equal(givesAnswers({ kind: 'case-page', caseId: 'bench', title: 'About' }), false);
  assert.equal(givesAnswers({ kind: 'page', name: 'about', title: 'About' }), false);
});

const inLayer = (layer: LayerName, slug: string): Container => ({
  kind: 'layer',
  layer,
  ...entry,
  slug,
});
const cases: [what: string, container: Container, href: string, label: string][] = [
  [
    'voices',
    inLayer('voices', 'mary-dunn'),
    '/cases/bench/voices/#mary-dunn',
    'who is speaking: Title',
  ],
  ['wording', inLayer('wording', 'removal'), '/cases/bench/wording/#removal', 'other words: Title'],
  ['timeline', inLayer('timeline', '1974'), '/cases/bench/audit/#1974', 'timeline: Title'],
  [
    'lineage',
    inLayer('lineage', 'x'),
    '/cases/bench/lineage/#x',
    'where the words came from: Title',
  ],
  [
    'the text before the entries',
    inLayer('voices', ''),
    '/cases/bench/voices/',
    'who is speaking: Title',
  ],
  [
    'the page about the case',
    { kind: 'case-page', caseId: 'bench', title: 'Title' },
    '/cases/bench/about/',
    'Title',
  ],
  [
    'a second language',
    { kind: 'translation', lang: 'cy', ...entry, slug: 'один' },
    `/cases/bench/cy/#${encodeURIComponent('один')}`,
    'note in Welsh: Title',
  ],
  [
    'a lesson',
    { kind: 'lesson', part: 'plan', ...entry },
    '/cases/bench/teach/plan/',
    'lesson: Title',
  ],
  [
    'the headline',
    { kind: 'article', caseId: 'bench', sentence: 0, anchor: 'use.terms.x.1' },
    '/cases/bench/#use.terms.x.1',
    'headline',
  ],
  [
    'a sentence',
    { kind: 'article', caseId: 'bench', sentence: 3, anchor: 'use.terms.x.2' },
    '/cases/bench/#use.terms.x.2',
    'sentence 3',
  ],
  [
    'the glossary',
    { kind: 'glossary', section: 'places', slug: 'x', title: 'X' },
    '/places/x/',
    'X',
  ],
  ['a technique', { kind: 'technique', id: 'x', title: 'X' }, '/techniques/x/', 'X'],
  ['a page', { kind: 'page', name: 'about', title: 'X' }, '/about/', 'X'],
];
for (const [what, container, href, label] of cases)
  test(`a use in ${what} leads to its part`, () => {
    assert.deepEqual(useLink(container, library.cases), { href, label });
  });

test('a note is named by its number; one of another case by its title alone', () => {
  const [item] = library.cases;
  const note = item?.notes[1];
  assert.ok(note);
  const use: Container = {
    kind: 'layer',
    layer: 'commentary',
    caseId: 'bench',
    slug: note.slug,
    title: note.title,
  };
  assert.equal(useLink(use, library.cases).label, `note 2, ${note.title}`);
  assert.equal(useLink(use, []).label, note.title);
  assert.equal(useLink(use, library.cases).href, `/cases/bench/#${note.slug}`);
});
