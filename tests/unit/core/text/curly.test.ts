import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { smartypantsu } from 'smartypants';
import { curly } from '../../../../src/core/text/curly.ts';

suite('curly quotation marks', () => {
  const cases: [string, string][] = [
    [`It's "so"`, 'It’s “so”'],
    [`<a title="as it was">the '90s</a>`, '<a title="as it was">the ’90s</a>'],
    ['no mark at all -- and no dash...', 'no mark at all -- and no dash...'],
    ['', ''],
  ];
  for (const [given, expected] of cases)
    test(given || 'nothing', () => assert.equal(curly(given), expected));

  test('if it looks no further, the library would have changed nothing', () => {
    const piece = fc.constantFrom(
      ' ',
      '\n',
      '-',
      '.',
      '&',
      ';',
      '#',
      'quot',
      '39',
      '<b>',
      '</b>',
      '<',
      '>',
      'word',
      'й',
      '\u00a0',
      ',',
      "'",
      '"',
      '`',
      '\\',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 12 }),
        (pieces) => {
          const text = pieces.join('');
          assert.equal(curly(text), smartypantsu(text, 'q'));
        },
      ),
      { numRuns: 3000 },
    );
  });
});
