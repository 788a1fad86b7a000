import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { readRubric } from '../../../../../src/core/case/lesson/rubric.ts';
import { parseMarkdown } from '../../../../../src/core/markdown/parse.ts';
import { words } from '../../../support/layer.ts';

const read = (markdown: string) => {
  const file = new VFile(markdown);
  const rubric = readRubric(parseMarkdown(file).children, file);
  return { rubric, rules: file.messages.map(({ ruleId }) => ruleId) };
};
const row = '| Exact words | none | some |';

test('the first row holds the levels, the first column the criteria', () => {
  const { rubric, rules } = read(
    `Before.\n\n| Criterion | Beginning | Secure |\n| --- | --- | --- |\n${row}\n| Fair | no | yes |\n`,
  );
  assert.deepEqual(rules, []);
  assert.deepEqual(rubric?.levels, ['Beginning', 'Secure']);
  assert.deepEqual(rubric?.criteria, [
    { name: 'Exact words', cells: ['none', 'some'] },
    { name: 'Fair', cells: ['no', 'yes'] },
  ]);
  assert.equal(words(rubric?.before ?? []), 'Before.');
});

for (const [what, markdown] of [
  ['no table', 'Only text.'],
  ['one level', '| Criterion | Only |\n| --- | --- |\n| Exact | none |\n'],
  ['no criteria', '| Criterion | Beginning | Secure |\n| --- | --- | --- |\n'],
  [
    'an empty cell',
    '| Criterion | Beginning | Secure |\n| --- | --- | --- |\n| Exact |  | some |\n',
  ],
  ['a short row', '| Criterion | Beginning | Secure |\n| --- | --- | --- |\n| Exact | none |\n'],
] as const)
  test(`${what} is reported`, () => {
    const { rubric, rules } = read(markdown);
    assert.deepEqual(rules, ['rubric-table']);
    assert.equal(rubric, undefined);
  });
