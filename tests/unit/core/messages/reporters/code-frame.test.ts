import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { codeFrame } from '../../../../../src/core/messages/reporters/code-frame.ts';
import { plain } from '../../../../../src/core/messages/reporters/paint.ts';
import { positionAt } from '../../../../../src/core/text/point.ts';

const same = (text: string): string => text;

/** The frame around the first occurrence of some words. */
function frame(source: string, words: string, width = 80): string[] {
  const start = source.indexOf(words);
  return codeFrame(source, positionAt(source, start, start + words.length), {
    width,
    mark: same,
    paint: plain,
  });
}

suite('the markers are under exactly the marked words', () => {
  const cases: [name: string, source: string, words: string, lines: string[]][] = [
    [
      'in a line',
      'one\ntwo three four\nfive',
      'three',
      ['  1 | one', '> 2 | two three four', '    |     ^^^^^', '  3 | five'],
    ],
    [
      'at the start of a file',
      'one two\nthree',
      'one',
      ['> 1 | one two', '    | ^^^', '  2 | three'],
    ],
    ['at the end of a file', 'one\ntwo', 'two', ['  1 | one', '> 2 | two', '    | ^^^']],
    [
      'over several lines',
      'one\ntwo three\n  four\nfive',
      'three\n  four',
      [
        '  1 | one',
        '> 2 | two three',
        '    |     ^^^^^',
        '> 3 |   four',
        '    |   ^^^^',
        '  4 | five',
      ],
    ],
    [
      'behind wide letters, which take two cells',
      '市は ベンチ 撤去',
      'ベンチ',
      ['> 1 | 市は ベンチ 撤去', '    |      ^^^^^^'],
    ],
    [
      'behind letters with accents of their own',
      'cafe\u0301 now',
      'now',
      ['> 1 | cafe\u0301 now', '    |      ^^^'],
    ],
    [
      'behind a character of two code units',
      '🪑 bench',
      'bench',
      ['> 1 | 🪑 bench', '    |    ^^^^^'],
    ],
    ['behind a tab, which is shown as two spaces', 'a\tb', 'b', ['> 1 | a  b', '    |    ^']],
  ];
  for (const [name, source, words, lines] of cases)
    test(name, () => assert.deepEqual(frame(source, words), lines));
});

test('a point is one sign, also behind the last letter', () => {
  assert.deepEqual(
    codeFrame('one\ntwo', positionAt('one\ntwo', 7), { width: 80, mark: same, paint: plain }),
    ['  1 | one', '> 2 | two', '    |    ^'],
  );
});

test('numbers of two lengths are set flush', () => {
  const source = Array.from({ length: 10 }, (_, index) => `line ${index + 1}`).join('\n');
  assert.deepEqual(frame(source, 'line 9'), [
    '   8 | line 8',
    '>  9 | line 9',
    '     | ^^^^^^',
    '  10 | line 10',
  ]);
});

test('a line that is too long is cut, the marked words in view', () => {
  const source = `${'before '.repeat(30)}HERE${' behind'.repeat(30)}`;
  const [line = '', signs = ''] = frame(source, 'HERE', 60);
  assert.ok(line.length <= 60, `${line.length}`);
  assert.match(line, /^> 1 \| ….* HERE .*…$/);
  assert.equal(signs.indexOf('^'), line.indexOf('HERE'));
  assert.equal(signs.trimEnd().length, line.indexOf('HERE') + 4);
});

test('of a long stretch only the first lines are shown', () => {
  const source = Array.from({ length: 30 }, (_, index) => `line ${index + 1}`).join('\n');
  const lines = frame(source, source);
  assert.equal(lines.filter((line) => line.startsWith('>')).length, 6);
  assert.equal(lines.at(-1), '    | … to line 30');
});

test('characters that would act on the terminal are made visible', () => {
  const [line = ''] = frame('a \u001b[31mred\u202e b', 'b');
  assert.doesNotMatch(line, /[\u001b\u202e]/);
  assert.match(line, /�\[31mred� b/);
});
