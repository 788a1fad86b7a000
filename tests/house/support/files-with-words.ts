import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The kinds of files that are read; `.astro` and `.css` whole, with their text and comments. */
const extensions = /\.(?:ts|mjs|js|astro|css|md|json|yml|yaml|code-snippets)$/;

const places = /^(?:src|tests|docs|public|\.github|\.vscode|\.changeset|[A-Z]+\.md)/;

/**
 * Texts of other people: examples of what contributors might write, the made-up cases, licences.
 * Titles of published entries. And the list itself, which holds the words.
 */
const notOurs =
  /^docs\/rules\/.*\/(?:not-)?ok\.|^docs\/licences\.md|^tests\/cases\/|^tests\/content\/(?:addresses|former-pages)\.json|^tests\/house\/(?:words\.test|support\/word-list)/;

/**
 * Reads the files whose words are checked.
 *
 * @param root the project's folder
 * @returns paths and texts; none outside a git checkout: files cannot be listed there
 */
export function readWords(root: string): { path: string; text: string }[] {
  const tracked = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (tracked.status !== 0) return [];
  return tracked.stdout
    .split('\n')
    .filter((path) => places.test(path) && extensions.test(path) && !notOurs.test(path))
    .filter((path) => existsSync(join(root, path)))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}
