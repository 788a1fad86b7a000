import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { exceptions, notYet } from './support/word-list.ts';
import { findInProject, findWords, projectTexts } from './words.ts';

/** What is found in one line: the word and its column. */
const found = (line: string, path = 'src/a.ts'): string[] =>
  findWords(path, line).map(({ column, word }) => `${column} ${word}`);

suite('words to avoid', () => {
  test('are found with line, column and idiom', () => {
    assert.deepEqual(findWords('docs/a.md', 'First line.\nThe note stands here.'), [
      {
        path: 'docs/a.md',
        line: 2,
        column: 10,
        word: 'stands',
        instead: 'is, appears, is listed, is written',
      },
    ]);
  });

  for (const [line, expected] of [
    ['It mended the quote with mendQuote(text)', ['4 mended', '26 mendQuote']],
    ['const isMended = true;', ['9 Mended']],
    ['Tells whether the box is beneath the line', ['1 Tells whether', '26 beneath']],
    ['It stood there, standing still.', ['4 stood', '17 standing']],
    ['A repair, as good as new.', []],
    ['A stand-in for the article, which can stand alone; `b` stands for bold.', []],
    ['I understand: it is outstanding, and the standard withstands.', []],
  ] as const) {
    test(line, () => assert.deepEqual(found(line), expected));
  }
});

suite('where for if', () => {
  for (const line of [
    ' * @returns the words, or `undefined` where only white space was selected',
    ' * @throws where a file cannot be read',
    'the branch, where it is not `main`',
    'A file is made again only where something has changed.',
    'quotes, where there are any, are the words',
    'a message, and a suggestion where one is known',
    'It waits. Where the case has no lesson, the page is left out.',
  ]) {
    test(line, () => assert.equal(findWords('src/a.ts', line).length, 1, line));
  }

  for (const line of [
    'Checks all files and says what is wrong and where.',
    ' * @returns the folder where the site is built',
    '## Where to add things',
    '/** Where a page’s parts come from. */',
    'The page lists every sentence where the name is used.',
    'Nobody knows where it is.',
  ]) {
    test(`not in “${line}”`, () => assert.deepEqual(found(line), []));
  }
});

test('an exception excuses its phrase only, and only in its file', () => {
  assert.deepEqual(found('It had stood in the square and stood there.'), ['32 stood']);
});

test('every exception is needed', () => {
  const texts = projectTexts();
  for (const exception of exceptions) {
    const others = exceptions.filter((other) => other !== exception);
    assert.ok(
      texts.some(
        ({ path, text }) => findWords(path, text).length < findWords(path, text, others).length,
      ),
      `${String(exception.phrase)} excuses nothing`,
    );
  }
});

test('no word to avoid is in the project, but for the folders still listed', () => {
  const finds = findInProject().filter(
    ({ path }) => !notYet.some((folder) => path.startsWith(folder)),
  );
  assert.deepEqual(
    finds.map(({ path, line, column, word }) => `${path}:${line}:${column} ${word}`),
    [],
  );
});
