import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { fixesOf, offerFix } from '../../../../../src/core/messages/fixes/fix.ts';

const fix = (start: number, end: number) => ({
  title: `${start}–${end}`,
  edits: [{ start, end, text: '' }],
});
const titles = (file: VFile): string[] => fixesOf(file).map(({ title }) => title);

test('a message has a fix only if there is a safe one', () => {
  const file = new VFile('text');
  offerFix(file.message('Wrong'), undefined);
  assert.equal('fix' in (file.messages[0] ?? {}), false);
  offerFix(file.message('Wrong'), fix(0, 1));
  file.data.tidying = [fix(2, 3)];
  assert.deepEqual(titles(file), ['0–1', '2–3']);
});

test('nothing is fixed at lines that may be something else than they seem', () => {
  const file = new VFile('text');
  file.data.unsure = [{ start: 10, end: 20 }];
  file.data.tidying = [fix(5, 9), fix(5, 10), fix(20, 21), fix(21, 22)];
  assert.deepEqual(titles(file), ['5–9', '21–22']);
});

test('a file whose bytes cannot be read is left as it is', () => {
  const file = new VFile('text');
  file.data.tidying = [fix(0, 1)];
  file.message('Bytes').ruleId = 'encoding-invalid';
  assert.deepEqual(titles(file), []);
});
