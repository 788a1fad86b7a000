import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokensOf } from '../../../../src/core/anchor/tokens.ts';

const cases: [text: string, tokens: string[]][] = [
  ['The clerk’s bench, 1974!', ['The', 'clerk', 's', 'bench', '1974']],
  ['cafe\u0301 – кава', ['cafe\u0301', 'кава']],
  ['東京 Tokyo', ['東', '京', 'Tokyo']],
  ['— … !', []],
  ['', []],
];

for (const [text, tokens] of cases)
  test(`tokens: ${text || 'nothing'}`, () => {
    const found = tokensOf(text);
    assert.deepEqual(
      found.map(({ value }) => value),
      tokens,
    );
    for (const { value, start, end } of found) assert.equal(text.slice(start, end), value);
  });
