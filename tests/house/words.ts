/**
 * Finds words that read translated, in the code, the documents, the tests and the settings
 * (`npm run words`; a part of `npm run lint`). Comments, strings and the text of components are read
 * alike. Prints each word with its place and the usual one, and fails if there is any.
 */
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { readWords } from './support/files-with-words.ts';
import { exceptions, findWords, lines } from './support/word-list.ts';

const files = readWords(fileURLToPath(new URL('../../', import.meta.url)));
const found = files.flatMap(({ path, text }) =>
  findWords(text)
    .filter(({ line }) => !exceptions.some((known) => lines(text)[line - 1]?.includes(known.words)))
    .map((find) => `${path}:${find.line}:${find.column} ${find.word}: write ${find.instead}`),
);
for (const line of found) console.log(line);
console.log(
  files.length === 0
    ? 'Words: not checked, this is not a git checkout.'
    : `Words: ${found.length} to be rewritten in ${files.length} files.`,
);
process.exitCode = found.length > 0 ? 1 : 0;
