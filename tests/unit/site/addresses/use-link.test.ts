import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { UseTarget } from '../../../../src/core/case/case.ts';
import { lessonNames } from '../../../../src/core/files/lesson-parts.ts';
import { givesAnswers, useLink } from '../../../../src/site/addresses/use-link.ts';
import { build, contentFiles } from '../../support/content.ts';

const { cases } = build(contentFiles()).library;
const layer = (name: string, slug = ''): UseTarget => ({
  kind: 'layer',
  caseId: 'bench',
  layer: name as never,
  slug,
  title: 'Title',
});

test('uses in the key, the questions and the quiz hold answers; those elsewhere do not', () => {
  assert.deepEqual(
    lessonNames.filter((name) => givesAnswers(layer(`lesson/${name}`))),
    ['key', 'questions', 'quiz'],
  );
  for (const name of ['voices', 'wording', 'timeline', 'lineage', 'about', 'commentary.cy'])
    assert.equal(givesAnswers(layer(name)), false, name);
  assert.equal(givesAnswers({ kind: 'page', name: 'about', title: 'About' }), false);
});

for (const [use, href, label] of [
  [layer('voices', 'mary-dunn'), '/cases/bench/voices/#mary-dunn', 'who is speaking: Title'],
  [layer('wording', 'removal'), '/cases/bench/wording/#removal', 'other words: Title'],
  [layer('timeline', '1974'), '/cases/bench/audit/#1974', 'timeline: Title'],
  [layer('lineage', 'x'), '/cases/bench/audit/#x', 'where the wording came from: Title'],
  [layer('about'), '/cases/bench/about/', 'Title'],
  [layer('commentary.cy', 'x'), '/cases/bench/cy/#x', 'note in Welsh: Title'],
  [layer('lesson/plan'), '/cases/bench/teach/plan/', 'lesson: Title'],
] as const)
  test(`a use in ${use.kind === 'layer' ? use.layer : use.kind} leads to its part`, () => {
    assert.deepEqual(useLink(use, cases), { href, label });
  });

test('a note is named by its number; one of another case by its title alone', () => {
  const [item] = cases;
  const note = item?.notes[1];
  assert.ok(note);
  const use = { kind: 'note', caseId: 'bench', slug: note.slug, title: note.title } as UseTarget;
  assert.equal(useLink(use, cases).label, `note 2, ${note.title}`);
  assert.equal(useLink(use, []).label, note.title);
  assert.equal(useLink(use, cases).href, `/cases/bench/#${note.slug}`);
});
