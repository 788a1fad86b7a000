import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleNode } from '../../../../src/site/machines/json-ld/case.ts';
import { build, contentFiles, inCase, validContent } from '../../support/content.ts';

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
