import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caseId } from '../../../src/import/case-id.ts';

const headlines: [headline: string, id: string][] = [
  ['Council removes bench', 'council-removes-bench'],
  ["The People’s 'old' bench, 1974–2026!", 'the-peoples-old-bench-1974-2026'],
  ['Лавку прибрали', 'лавку-прибрали'],
  // 9 words of 4 letters and 8 hyphens are 44 characters; the tenth would make 49.
  [
    'word word word word word word word word word word',
    'word-word-word-word-word-word-word-word-word',
  ],
  ['a'.repeat(60), 'a'.repeat(48)],
];
for (const [headline, id] of headlines)
  test(`the id of '${headline.slice(0, 40)}' is ${id}`, () =>
    assert.deepEqual(caseId(undefined, headline), { id }));

test('after the first word that does not fit none follows, however short', () =>
  assert.deepEqual(caseId(undefined, `${'word '.repeat(9)}longer a`), {
    id: 'word-word-word-word-word-word-word-word-word',
  }));

test('a headline without letters gives no id, and asks for one', () => {
  const made = caseId(undefined, '…!');
  assert.ok('problem' in made);
  assert.match(made.problem, /headline `…!`/);
  assert.match(made.advice, /--id/);
});

test('an id that was asked for is taken as it is, or refused by its name', () => {
  assert.deepEqual(caseId('town-bench', 'Other words'), { id: 'town-bench' });
  for (const asked of ['Town Bench', '../bench', 'a/b', '']) {
    const made = caseId(asked, 'Other words');
    assert.ok('problem' in made, asked);
    assert.ok(made.problem.startsWith(`Unexpected name \`${asked}\``), made.problem);
  }
});
