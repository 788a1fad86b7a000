import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileOf, type ParseCache, parseFile } from '../../../../src/core/files/parse-file.ts';

const parse = (path: string, text: string) =>
  parseFile({ path: `content/${path}`, text, sha256: text }, new Map());

for (const path of [
  'cases/bench/commentary.md',
  'cases/bench/timeline.md',
  'cases/bench/commentary.uk.md',
  'cases/bench/lesson/quiz.md',
])
  test(`parse file: ${path} is a list of entries`, () => {
    const { entryList } = parse(path, '## A\n\nB [@c].\n');
    assert.deepEqual(
      entryList?.entries.map(({ title, citations }) => [title, citations.length]),
      [['A', 1]],
    );
  });

const citing = (path: string): boolean =>
  JSON.stringify(parse(path, 'a [@b]\n').tree).includes('"citation"');

test('parse file: citations are read in prose, but not in the article', () => {
  for (const path of ['pages/about.md', 'techniques/framing.md', 'cases/bench/lesson/plan.md']) {
    assert.equal(parse(path, '## A\n').entryList, undefined);
    assert.ok(citing(path), path);
  }
  assert.ok(!citing('cases/bench/article.md'));
});

test('parse file: what is not allowed is reported and removed', () => {
  const { messages, tree } = parse('pages/about.md', `a <b>\n\n${'>'.repeat(99)}c\n`);
  assert.deepEqual(messages.map(({ ruleId }) => ruleId).sort(), [
    'html-not-allowed',
    'nesting-too-deep',
  ]);
  assert.ok(!JSON.stringify(tree).includes('"html"'));
});

test('parse file: misleading letters of sealed words are accepted only in files that seal them', () => {
  // The `о` of `bоdy` is Cyrillic.
  const rules = (path: string, text: string) =>
    parse(path, text).messages.map(({ ruleId }) => ruleId);
  const word = 'b\u043edy';
  assert.deepEqual(rules('cases/bench/article.md', `${word}\n`), []);
  assert.deepEqual(rules('pages/about.md', `${word}\n`), ['characters-misleading']);
  assert.deepEqual(rules('cases/bench/voices.md', `## A\n\n> ${word}\n\nB.\n`), []);
  assert.deepEqual(rules('cases/bench/voices.md', `## A\n\n> b\n\n${word}\n`), [
    'characters-misleading',
  ]);
  assert.deepEqual(rules('cases/bench/lesson/plan.md', `> ${word}\n`), []);
  assert.deepEqual(rules('pages/about.md', `> ${word}\n`), ['characters-misleading']);
});

test('parse file: a file is read once for each hash', () => {
  const cache: ParseCache = new Map();
  const source = { path: 'content/pages/about.md', text: 'a\n', sha256: '1' };
  const first = parseFile(source, cache);
  assert.equal(parseFile({ ...source }, cache), first);
  const second = parseFile({ ...source, text: 'b\n', sha256: '2' }, cache);
  assert.notEqual(second, first);
  assert.equal(second.source.text, 'b\n');
  assert.equal(parseFile({ ...source, text: 'b\n', sha256: '2' }, cache), second);
});

test('parse file: messages of later stages do not enter the cache', () => {
  const parsed = parse('pages/about.md', 'a <b>\n');
  const file = fileOf(parsed);
  assert.deepEqual([file.path, String(file)], ['content/pages/about.md', 'a <b>\n']);
  assert.deepEqual(file.messages, parsed.messages);
  file.message('later');
  assert.equal(parsed.messages.length, 1);
});
