import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  aboutNode,
  articleNode,
  lessonNode,
  studyNode,
} from '../../../../../src/site/machines/json-ld/case.ts';
import { bench, inventedBench, library } from '../../../support/bench.ts';
import { build, contentFiles, inCase, validContent } from '../../../support/content.ts';

const at = (path: string): string => new URL(path, 'https://reading.test').href;
const articleOf = (...changes: [from: string, to: string][]) => {
  const path = inCase('article.md');
  const text = changes.reduce((now, [from, to]) => now.replace(from, to), validContent[path] ?? '');
  const [item] = build(contentFiles({ [path]: text })).library.cases;
  assert.ok(item);
  return articleNode(item, at) as Record<string, unknown>;
};

test('a received article has no licence of ours', () => {
  assert.equal('license' in articleOf(), false);
});

test('an invented one has our licence, and says what it is', () => {
  const node = articleOf(['summary:', 'invented: true\nsummary:']);
  assert.match(String(node['license']), /^https:\/\/creativecommons\.org\//);
  assert.equal(node['genre'], 'Fiction');
});

test('what is unknown is left out', () => {
  const node = articleOf();
  assert.equal(node['datePublished'], undefined);
  assert.equal(node['isBasedOn'], undefined);
  assert.deepEqual(node['publisher'], { '@type': 'Organization', name: 'Wexcombe Echo' });
});

const image = 'https://reading.test/cards/case-bench.png';
const idsOf = (value: unknown): unknown[] =>
  (value as { '@id'?: string; url?: string }[]).map((node) => node['@id'] ?? node.url);

test('a study teaches the techniques that its notes have, in the order of the taxonomy', () =>
  assert.deepEqual(idsOf(studyNode(bench, library, at, image)['teaches']), [
    'https://reading.test/techniques/both-sides-heard/',
    'https://reading.test/techniques/plural-inflation/',
  ]));

test('a study cites what its commentary cites, its lesson what the lesson cites', () => {
  const [own] = bench.citations;
  assert.ok(own);
  const lesson = bench.citations.find(({ container }) => container.kind === 'lesson');
  assert.ok(lesson);
  const item = {
    ...bench,
    citations: [own, { ...lesson, reference: 'handbook-1999' }],
  };
  assert.deepEqual(idsOf(studyNode(item, library, at, image)['citation']), [
    'https://reading.test/references/#ref.minutes-2026',
  ]);
  assert.deepEqual(idsOf(lessonNode(item, library, at)?.['citation']), [
    'https://reading.test/references/#ref.handbook-1999',
  ]);
});

test('a study of an invented text says so in its description', () =>
  assert.equal(
    studyNode(inventedBench, library, at, image)['description'],
    'An invented text, written for practice. A short item on the removal of a bench.',
  ));

test('a case without a lesson or a page about its article has no thing for them', () => {
  assert.equal(lessonNode({ ...bench, lesson: undefined }, library, at), undefined);
  assert.equal(aboutNode(bench, library, at), undefined);
  const about = { title: 'About', summary: 'What is known.', body: [] };
  assert.equal(aboutNode({ ...bench, about }, library, at)?.['headline'], 'About');
});
