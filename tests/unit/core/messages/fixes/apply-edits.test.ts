import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  applyEdits,
  applyToRaw,
  compatible,
} from '../../../../../src/core/messages/fixes/apply-edits.ts';

const edit = (start: number, end: number, text: string) => ({ start, end, text });

test('edits are applied to the text as it was, in whatever order they come', () =>
  assert.equal(
    applyEdits('one two three', [edit(8, 13, '3'), edit(0, 3, '1'), edit(4, 4, 'and ')]),
    '1 and two 3',
  ));

test('a byte-order mark and the line ends of the file stay, and new lines get them', () =>
  assert.equal(
    applyToRaw('\ufeffone\r\ntwo\r\nthree', [edit(4, 7, 'a\nb'), edit(8, 13, 'c')]),
    '\ufeffone\r\na\r\nb\r\nc',
  ));

test('a file with line feeds gets line feeds', () =>
  assert.equal(applyToRaw('one\ntwo', [edit(3, 3, '\nnew')]), 'one\nnew\ntwo'));

test('of fixes that touch each other the first is made, one that stays apart is made too', () => {
  const fix = (title: string, ...edits: ReturnType<typeof edit>[]) => ({ title, edits });
  const fixes = [
    fix('first', edit(0, 3, ''), edit(20, 22, '')),
    fix('touches', edit(3, 5, '')),
    fix('apart', edit(5, 9, '')),
    fix('touches the second edit', edit(22, 30, '')),
  ];
  assert.deepEqual(
    compatible(fixes).map(({ title }) => title),
    ['first', 'apart'],
  );
});
