import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { checkNames } from '../../../../src/core/library/check-names.ts';

function namesOf(...entries: [id: string, ...names: string[]][]): string[] {
  const files = entries.map(([id]) => new VFile({ path: `${id}.md`, value: '' }));
  checkNames(
    entries.map(([id, ...names], at) => ({
      id,
      names,
      file: files[at] ?? new VFile(),
      placeOf: (index) => ({ line: index + 1, column: 1, offset: 0 }),
    })),
  );
  return files.flatMap(({ messages }) =>
    messages.map(
      ({ file, line, ruleId, note }) => `${file}:${line} ${ruleId} ${note?.split('`')[1]}`,
    ),
  );
}

test('names: signs around one are not part of it', () => {
  assert.deepEqual(namesOf(['terms/a', '“lamp post”', 'lamp']), [
    'terms/a.md:1 name-unmatched lamp post',
  ]);
  assert.equal(namesOf(['terms/a', '*lamp*']).length, 1);
  assert.equal(namesOf(['terms/a', '…']).length, 1);
  for (const name of [
    'lamp',
    'L’Équipe',
    'U.S.',
    'workers’',
    '2+2',
    '市場',
    'C++',
    '«Азов» Brigade',
  ])
    assert.deepEqual(namesOf(['terms/a', name]), [], name);
});

test('names: of two entries with one name, the copy has the mistake', () => {
  const at = (...entries: [string, ...string[]][]) =>
    namesOf(...entries).map((line) => line.split(' ').slice(0, 2).join(' '));
  assert.deepEqual(at(['terms/embargo', 'News'], ['terms/news', 'News']), [
    'terms/embargo.md:1 name-duplicate',
  ]);
  assert.deepEqual(at(['terms/news', 'News'], ['terms/other', 'News']), [
    'terms/other.md:1 name-duplicate',
  ]);
  assert.deepEqual(at(['terms/a', 'hedge', 'Hedge']), []);
});
