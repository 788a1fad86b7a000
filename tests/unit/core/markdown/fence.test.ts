import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type BrokenFence,
  brokenFence,
  withoutBrokenFence,
} from '../../../../src/core/markdown/fence.ts';

const late = {
  problem: 'it does not start on the first line of the file',
  advice: 'Delete what is above the first line of `---`.',
};
const open = {
  problem: 'its closing line `---` is missing',
  advice: 'Put a line `---` below the last key.',
};

const cases: {
  name: string;
  source: string;
  fence?: BrokenFence;
  rest?: string;
}[] = [
  { name: 'none', source: 'words' },
  { name: 'an empty file', source: '' },
  { name: 'well-formed', source: '---\na: 1\n---\nwords' },
  { name: 'with spaces after the lines', source: '--- \na: 1\n---\t\nwords' },
  { name: 'four hyphens', source: '----\na: 1' },
  {
    name: 'after a blank line',
    source: '\n---\na: 1\n---\nwords',
    fence: { ...late, start: 1, end: 14 },
    rest: '\n   \n    \n   \nwords',
  },
  {
    name: 'indented, and at the end of the file',
    source: '  ---\na: 1\n---',
    fence: { ...late, start: 2, end: 14 },
    rest: '     \n    \n   ',
  },
  { name: 'two rules with words between', source: '\n---\nwords\n---\n' },
  { name: 'a rule after a blank line', source: '\n---\na: 1' },
  {
    name: 'not closed',
    source: '---\na: 1',
    fence: { ...open, start: 0, end: 3 },
    rest: '   \na: 1',
  },
  {
    name: 'the opening line alone',
    source: '---',
    fence: { ...open, start: 0, end: 3 },
    rest: '   ',
  },
  {
    name: 'closed by another line than three hyphens',
    source: '---\na: 1\n--- x\n',
    fence: { ...open, start: 0, end: 3 },
    rest: '   \na: 1\n--- x\n',
  },
];

for (const { name, source, fence, rest } of cases)
  test(`front matter: ${name}`, () => {
    assert.deepEqual(brokenFence(source), fence);
    assert.equal(withoutBrokenFence(source), rest ?? source);
  });
