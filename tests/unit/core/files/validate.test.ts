import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { z } from 'zod';
import { readFrontMatter } from '../../../../src/core/files/validate.ts';
import { parseMarkdown } from '../../../../src/core/markdown/parse.ts';
import { reported } from '../../support/reported.ts';

const schema = z.strictObject({
  title: z.string().describe('a title'),
  names: z.array(z.string()).default([]).describe('a list'),
  date: z
    .string()
    .regex(/^\d/)
    .refine((text) => text.length === 4)
    .optional()
    .describe('a year'),
});

function read(source: string) {
  const file = new VFile(source);
  return { file, matter: readFrontMatter(parseMarkdown(file), file, schema) };
}

test('front matter: data, and the places of its values in the file', () => {
  const { matter, file } = read('---\ntitle: One\nnames: [a, "b c"]\n---\n\nWords.\n');
  assert.deepEqual(file.messages, []);
  assert.deepEqual(matter?.data, { title: 'One', names: ['a', 'b c'] });
  assert.deepEqual(matter.valueAt('title'), { line: 2, column: 8, offset: 11 });
  assert.deepEqual(matter.valueAt('names', 1), { line: 3, column: 12, offset: 26 });
  assert.deepEqual(matter.rangeOf('names', 1), {
    start: { line: 3, column: 12, offset: 26 },
    end: { line: 3, column: 17, offset: 31 },
  });
  assert.deepEqual(matter.valueAt('date'), { line: 2, column: 1, offset: 4 });
});

test('front matter: an opening line with spaces after it', () => {
  const { matter } = read('---  \ntitle: One\n---\n');
  assert.deepEqual(matter?.valueAt('title'), { line: 2, column: 8, offset: 13 });
});

const faults: { name: string; source: string; messages: string[] }[] = [
  { name: 'none', source: 'Words.\n', messages: ['1:1 front-matter-missing'] },
  { name: 'empty', source: '---\n---\n', messages: ['2:1 front-matter-missing'] },
  { name: 'not closed', source: '---\ntitle: a\n', messages: ['1:1 front-matter-syntax'] },
  {
    name: 'after a blank line',
    source: '\n---\ntitle: a\n---\n',
    messages: ['2:1 front-matter-syntax'],
  },
  {
    name: 'not readable',
    source: '---\ntitle: a: b\n---\n',
    messages: ['2:8 front-matter-syntax'],
  },
  {
    name: 'two aliases',
    source: '---\ntitle: *a\nnames: *b\n---\n',
    messages: ['2:8-2:10 front-matter-syntax', '3:8-3:10 front-matter-syntax'],
  },
  { name: 'a list', source: '---\n- a\n---\n', messages: ['2:1 front-matter-syntax'] },
  { name: 'a word', source: '---\na\n---\n', messages: ['2:1 front-matter-syntax'] },
  {
    name: 'two wrong keys',
    source: '---\ntitle: 1\ntitel: a\n---\n',
    messages: ['2:8-2:9 front-matter-type', '3:1-3:6 front-matter-unknown'],
  },
  {
    name: 'a value that is wrong in two ways is reported once',
    source: '---\ntitle: a\ndate: ab\n---\n',
    messages: ['3:7-3:9 front-matter-type'],
  },
];

for (const { name, source, messages } of faults)
  test(`front matter: ${name}`, () => {
    const { matter, file } = read(source);
    assert.equal(matter, undefined);
    assert.deepEqual(reported(file), messages);
  });
