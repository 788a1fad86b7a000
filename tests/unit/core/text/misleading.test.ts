import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { findMisleading } from '../../../../src/core/text/misleading.ts';
import {
  contentFiles,
  inCase,
  messagesOf,
  mistyped,
  sealedText,
  shortForm,
  source,
} from '../../support/content.ts';

const found = (text: string, escapes: 'markdown' | 'json' = 'markdown'): [string, string][] =>
  findMisleading(text, escapes).map(({ start, end, what }) => [text.slice(start, end), what]);

suite('what is not seen', () => {
  const cases: [of: string, text: string, expected: [string, string][]][] = [
    ['plain words', 'The bench, the café and the mayor’s ‘plan’ — № 5, 2 °C.', []],
    ['an override', 'bench\u202egnol', [['\u202e', 'U+202E (right-to-left override)']]],
    [
      'an isolate among Latin letters',
      'a \u2067b\u2069 c',
      [
        ['\u2067', 'U+2067 (right-to-left isolate)'],
        ['\u2069', 'U+2069 (end of an isolate)'],
      ],
    ],
    [
      'a mark of direction among Latin letters',
      'a\u200f b',
      [['\u200f', 'U+200F (right-to-left mark)']],
    ],
    ['a zero-width space', 'be\u200bnch', [['\u200b', 'U+200B (zero-width space)']]],
    [
      'several beside each other',
      'be\u200b\u2060\ufeffnch',
      [['\u200b\u2060\ufeff', 'U+200B (zero-width space) and 2 more']],
    ],
    ['a soft hyphen', 'be\u00adnch', [['\u00ad', 'U+00AD (soft hyphen)']]],
    [
      'words hidden as tags',
      'bench\u{e0068}\u{e0069}',
      [['\u{e0068}\u{e0069}', 'U+E0068 (tag, a hidden letter) and 1 more']],
    ],
    [
      'words hidden as variation selectors',
      'b\u{e0158}\u{e0159}',
      [['\u{e0158}\u{e0159}', 'U+E0158 (a character that is not seen) and 1 more']],
    ],
    ['a control character', 'a\u0007b', [['\u0007', 'U+0007 (a character that is not seen)']]],
    ['a line separator', 'a\u2028b', [['\u2028', 'U+2028 (line separator)']]],
    [
      'a reference by number',
      'a&#x202E;b',
      [['&#x202E;', '`&#x202E;`, which is U+202E (right-to-left override)']],
    ],
    [
      'a reference by a decimal number',
      'a&#8203;b',
      [['&#8203;', '`&#8203;`, which is U+200B (zero-width space)']],
    ],
    [
      'a reference by a name that hides what it is',
      'a&NoBreak;b',
      [['&NoBreak;', '`&NoBreak;`, which is U+2060 (word joiner)']],
    ],
    ['references that say what they are', 'Zeitungs&shy;artikel &zwnj; &nbsp; &amp;', []],
    ['a joiner between Latin letters', 'a\u200cb', [['\u200c', 'U+200C (zero-width non-joiner)']]],
    ['a non-joiner in Persian', 'می\u200cخواهم', []],
    ['a joiner behind an Arabic letter, to show its form', 'ه\u200d', []],
    ['joiners in Hindi', 'क्\u200dष and क्\u200cष', []],
    ['a zero-width space in Thai', 'ภาษา\u200bไทย', []],
    [
      'a zero-width space before a Thai word only',
      'a\u200bb ภาษา',
      [['\u200b', 'U+200B (zero-width space)']],
    ],
    ['marks of direction beside Hebrew letters', 'שלום\u200f! (C++\u200e)', []],
    ['an isolate beside Arabic letters, with its end', 'قال \u2066C++\u2069 هنا', []],
    [
      'an isolate beside Arabic letters, without its end',
      'قال \u2066C++ هنا',
      [['\u2066', 'U+2066 (left-to-right isolate)']],
    ],
    [
      'an override beside Arabic letters',
      'قال \u202dabc\u202c',
      [
        ['\u202d', 'U+202D (left-to-right override)'],
        ['\u202c', 'U+202C (end of an embedding or override)'],
      ],
    ],
    ['a family', '👩\u200d👧 and ❤\ufe0f and 1\ufe0f⃣', []],
    ['a waving hand of a colour, joined', '👩🏽\u200d🚀', []],
    ['the flag of Wales', '🏴\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f}', []],
    [
      'a flag that carries a message',
      `🏴${'\u{e0061}'.repeat(7)}\u{e007f}`,
      [[`${'\u{e0061}'.repeat(7)}\u{e007f}`, 'U+E0061 (tag, a hidden letter) and 7 more']],
    ],
  ];
  for (const [of, text, expected] of cases) test(of, () => assert.deepEqual(found(text), expected));

  test('in JSON and YAML, escapes', () => {
    assert.deepEqual(found('"a\\u202eb \\u00e9 \\x41"', 'json'), [
      ['\\u202e', '`\\u202e`, which is U+202E (right-to-left override)'],
    ]);
    assert.deepEqual(found('a\\u202eb'), [], 'in Markdown these are letters');
  });
});

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
    ['two words side by side', 'Pokrovsk (Покровськ), ТАСС/TASS', []],
    ['a Latin abbreviation with a Cyrillic ending', 'SMSка, COVIDом, VIP-зал', []],
    ['a letter that looks like no other', 'Zащитник, Vойна, Ωmega', []],
    ['signs of science', 'Δx, 5 μm, kΩ, β-blocker', []],
  ];
  for (const [of, text, expected] of cases) test(of, () => assert.deepEqual(found(text), expected));
});

suite('where it is looked for', () => {
  const messages = (...changes: [string, string][]): string[] =>
    messagesOf(contentFiles(mistyped(inCase('commentary.md'), ...changes)))
      .filter(({ ruleId }) => ruleId === 'characters-misleading')
      .map(shortForm);

  test('in front matter, headings, bodies and sources', () => {
    const path = inCase('commentary.md');
    assert.deepEqual(
      messages(
        ['lang: en', 'lang: en # \u200b'],
        ['becomes several', 'be\u200bcomes several'],
        ['One planner is', 'One pl\u200banner is'],
      ),
      [
        `${path}:2:12 characters-misleading`,
        `${path}:6:18 characters-misleading`,
        `${path}:12:7 characters-misleading`,
      ],
    );
    const references = mistyped('content/references.json', [
      'Minutes of the',
      'Minutes\\u200bof\u200b the',
    ]);
    assert.deepEqual(messagesOf(contentFiles(references)).map(shortForm), [
      'content/references.json:5:22 characters-misleading',
      'content/references.json:5:30 characters-misleading',
    ]);
  });

  test('not in the article and its quotes, which must stay as they were received', () => {
    const put = (text: string): string =>
      text.replaceAll('hailed', 'ha\u200biled').replaceAll('Removes', 'Rem\u200boves');
    const text = put(source);
    const files = contentFiles({
      ...sealedText(text),
      ...mistyped(inCase('commentary.md'), ['a step hailed', 'a step ha\u200biled']),
    });
    assert.deepEqual(messagesOf(files).map(String), []);
  });

  test('in the rest of the front matter of an article', () => {
    const files = contentFiles(
      mistyped(inCase('article.md'), ['publisher: Wexcombe', 'publisher: Wex\u200bcombe']),
    );
    assert.deepEqual(messagesOf(files).map(shortForm), [
      `${inCase('article.md')}:4:15 characters-misleading`,
    ]);
  });
});
