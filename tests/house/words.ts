/**
 * Finds words that this project does not use.
 *
 * `npm run words` counts them by folder; `npm run words -- src/core README.md` lists those in the
 * given folders and files, and fails if there are any; `npm run words -- .` is a part of
 * `npm run lint`.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { banned, type Exception, exceptions, notRead, notYet } from './support/word-list.ts';

/** A word that was found, and the idiom to use. */
export interface Find {
  path: string;
  line: number;
  column: number;
  word: string;
  instead: string;
}

/**
 * Finds the words to avoid in one text.
 *
 * @param path relative to the project's folder, with `/`
 * @param text the content of the file
 * @param reviewed the phrases that may stay
 * @returns the finds in order, one for each position
 */
export function findWords(
  path: string,
  text: string,
  reviewed: readonly Exception[] = exceptions,
): Find[] {
  const allowed = reviewed.filter((exception) => path.startsWith(exception.path ?? ''));
  return text.split('\n').flatMap((content, index) => {
    const excused = allowed.flatMap(({ phrase }) =>
      [...content.matchAll(new RegExp(phrase, [...new Set(`${phrase.flags}g`)].join('')))].map(
        (match) => [match.index, match.index + match[0].length] as const,
      ),
    );
    const finds = new Map<number, Find>();
    for (const { pattern, instead } of banned) {
      for (const match of content.matchAll(pattern)) {
        const [start, end] = match.indices?.[1] ?? match.indices?.[0] ?? [0, 0];
        if (excused.some(([from, to]) => from <= start && end <= to)) continue;
        const word = content.slice(start, end);
        finds.set(start, { path, line: index + 1, column: start + 1, word, instead });
      }
    }
    return [...finds.values()].sort((a, b) => a.column - b.column);
  });
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const scope = ['src', 'docs', 'tests', 'README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', '.github'];

/** Lists the project's own texts that are checked: their paths and contents. */
export function projectTexts(): { path: string; text: string }[] {
  const options = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ...scope];
  return execFileSync('git', options, { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter((path) => /\.(?:ts|mjs|js|astro|css|md|ya?ml|json|txt)$/.test(path))
    .filter((path) => !notRead.some((pattern) => pattern.test(path)))
    .filter((path) => existsSync(join(root, path)))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** Finds the words to avoid in the project's own texts. */
export function findInProject(): Find[] {
  return projectTexts().flatMap(({ path, text }) => findWords(path, text));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const paths = process.argv.slice(2);
  const all = findInProject();
  if (paths.length === 0) {
    const counts = Map.groupBy(all, ({ path }) => dirname(path));
    for (const [folder, { length }] of counts)
      console.log(`${String(length).padStart(4)} ${folder}`);
  } else {
    const finds = all.filter(({ path }) =>
      paths.some((start) =>
        start === '.'
          ? !notYet.some((folder) => path.startsWith(folder))
          : `${path}/`.startsWith(`${start.replace(/\/$/, '')}/`),
      ),
    );
    for (const { path, line, column, word, instead } of finds) {
      console.log(`${path}:${line}:${column} ${word}: ${instead}`);
    }
    process.exitCode = finds.length > 0 ? 1 : 0;
  }
}
