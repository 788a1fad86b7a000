import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { mixedWordsIn } from '../../../../src/core/text/mixed-alphabets.ts';

const found = (line: string): [string, string][] =>
  mixedWordsIn(line).map(({ start, end, script }) => [line.slice(start, end), script]);

suite('letters of two alphabets in one word', () => {
  const cases: [of: string, text: string, expected: [string, string][]][] = [
    [
      'Cyrillic in a Latin word',
      'The town of P\u043ekr\u043evsk fell.',
      [['P\u043ekr\u043evsk', 'Cyrillic']],
    ],
    ['Latin in a Cyrillic word', 'М\u043eскв\u0430 и М\u006fсква', [['М\u006fсква', 'Latin']]],
    ['Greek in a Latin word', 'M\u03bfscow', [['M\u03bfscow', 'Greek']]],
    ['with an accent', 'Kr\u0430ków', [['Kr\u0430ków', 'Cyrillic']]],
    ['two words side by side', 'Ostrivsk (Острівськ), ФАСН/FASN', []],
    ['a Latin abbreviation with a Cyrillic ending', 'SMSка, COVIDом, VIP-зал', []],
    ['a letter that looks like no other', 'Zащитник, Vойна, Ωmega', []],
    ['Latin in a Greek word', 'Αθ\u006fνα', [['Αθ\u006fνα', 'Latin']]],
    ['Greek in a Cyrillic word', 'М\u03bfсква', [['М\u03bfсква', 'Greek']]],
    ['two letters are too few to tell', 'A\u0430 \u0430A', []],
    ['half of the letters', 'k\u043e\u0440t', [['k\u043e\u0440t', 'Cyrillic']]],
    ['letters of three alphabets', 'k\u043e\u03bft', []],
    ['letters with accents in between', 'k\u0301\u043eper', [['k\u0301\u043eper', 'Cyrillic']]],
    ['signs of science', 'Δx, 5 μm, kΩ, β-blocker', []],
  ];
  for (const [of, text, expected] of cases) test(of, () => assert.deepEqual(found(text), expected));
});
