/**
 * Finds words that read translated, in the code, the documents and the tests (`npm run words`; a
 * part of `npm run lint`). Prints each with its place and the usual word, and fails if there is
 * any.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { exceptions, findWords, lines } from './support/word-list.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const tracked = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
});
if (tracked.status !== 0) {
  // A copy without git has nothing to list; the check runs where the project is edited.
  console.log('Words: not checked, this is not a git checkout.');
  process.exit(0);
}
const files = tracked.stdout
  .split('\n')
  .filter((path) => /^(src|tests|docs|\.github|[A-Z]+\.md)/.test(path))
  .filter((path) => /\.(ts|mjs|js|astro|css|md|yml)$/.test(path))
  // Examples of rules are what contributors might write; the list of licences is other people's.
  .filter(
    (path) =>
      !/^docs\/(rules\/|licences\.md)|^tests\/house\/(?:words\.test|support\/word-list)/.test(path),
  )
  .filter((path) => existsSync(join(root, path)));

const found = files.flatMap((path) => {
  const text = readFileSync(join(root, path), 'utf8');
  return findWords(text)
    .filter(({ line }) => !exceptions.some((known) => lines(text)[line - 1]?.includes(known.words)))
    .map((find) => `${path}:${find.line}:${find.column} ${find.word}: write ${find.instead}`);
});
for (const line of found) console.log(line);
console.log(`Words: ${found.length} to be rewritten in ${files.length} files.`);
process.exitCode = found.length > 0 ? 1 : 0;
