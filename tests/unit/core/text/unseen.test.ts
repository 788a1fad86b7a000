import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import {
  type Escapes,
  escapedUnseenIn,
  showUnseen,
  unseenIn,
} from '../../../../src/core/text/unseen.ts';

const found = (line: string, escapes: Escapes = 'markdown'): [string, string][] =>
  [...unseenIn(line), ...escapedUnseenIn(line, escapes)].map(({ start, end, what }) => [
    line.slice(start, end),
    what,
  ]);

suite('invisible characters', () => {
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

test('a hidden letter is named in the range of tags only', () => {
  const nameOf = (code: number): string | undefined =>
    found(`a${String.fromCodePoint(code)}`)[0]?.[1];
  assert.equal(nameOf(0xe0000), 'U+E0000 (tag, a hidden letter)');
  assert.equal(nameOf(0xe007f), 'U+E007F (tag, a hidden letter)');
  assert.equal(nameOf(0xe0080), 'U+E0080 (a character that is not seen)');
});

test('numbers have at least four digits, and are shown in place of what is not seen', () => {
  assert.equal(showUnseen('a\u00adb\u202e\u{e0061}c'), 'a[U+00AD]b[U+202E][U+E0061]c');
  assert.equal(showUnseen('plain \t\n'), 'plain \t\n');
});

test('an escape of eight digits is not read as one of four', () => {
  assert.deepEqual(found('\\U0001F600', 'json'), [], 'an emoji, not U+0001');
  assert.deepEqual(found('\\U0000200b', 'json'), [
    ['\\U0000200b', '`\\U0000200b`, which is U+200B (zero-width space)'],
  ]);
});

test('escapes are read in their own notation, in all of its forms', () => {
  assert.deepEqual(
    found('\\xad \\u200b \\U000e0061 \\x41', 'json').map(([written]) => written),
    ['\\xad', '\\u200b', '\\U000e0061'],
  );
  assert.deepEqual(
    found('&#xAD; &#173; &ZeroWidthSpace; &shy; &zwj; &zwnj; &lrm; &rlm; &#0; &#x110000;').map(
      ([written]) => written,
    ),
    ['&#xAD;', '&#173;', '&ZeroWidthSpace;'],
  );
  assert.deepEqual(found('&#xAD;', 'json'), []);
});

test('an invisible character is called by its name', () => {
  const names = {
    '\u00ad': 'soft hyphen',
    '\u061c': 'Arabic letter mark',
    '\u200b': 'zero-width space',
    '\u200c': 'zero-width non-joiner',
    '\u200d': 'zero-width joiner',
    '\u200e': 'left-to-right mark',
    '\u200f': 'right-to-left mark',
    '\u2028': 'line separator',
    '\u2029': 'paragraph separator',
    '\u202a': 'left-to-right embedding',
    '\u202b': 'right-to-left embedding',
    '\u202c': 'end of an embedding or override',
    '\u202d': 'left-to-right override',
    '\u202e': 'right-to-left override',
    '\u2060': 'word joiner',
    '\u2066': 'left-to-right isolate',
    '\u2067': 'right-to-left isolate',
    '\u2068': 'isolate',
    '\u2069': 'end of an isolate',
    '\ufeff': 'byte-order mark',
  };
  for (const [character, name] of Object.entries(names))
    assert.match(unseenIn(`a${character}b`)[0]?.what ?? '', new RegExp(`\\(${name}\\)$`), name);
});
