import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const list = (...patterns: string[]): string[] =>
  globSync(patterns, { cwd: root }).map((path) => path.replaceAll('\\', '/'));

const code = list('{src,tests}/**/*.{ts,mjs,js,astro,css}', '*.mjs', '.*.mjs');
const documents = list(
  '*.md',
  'docs/*.md',
  'docs/decisions/*.md',
  '.github/**/*.{md,yml}',
  '.changeset/README.md',
);
const names = new Set(code.map((path) => basename(path)));

/** Paths that begin in the project's folder, as text names them. */
const inProject =
  /(?<![\w./@-])(?:src|tests|docs|public|\.github|\.changeset|\.ci)\/[\w./[\]-]*[\w\]/]/g;

/**
 * Finds names of files that are not there.
 *
 * @param path the file that names them, relative to the project's folder
 * @param text its content; in Markdown, links and names of code files are looked at as well
 * @returns the names
 */
function missing(path: string, text: string): string[] {
  const exists = (target: string, from = ''): boolean =>
    existsSync(join(root, from, target)) ||
    // A decision is named by its number.
    (/^docs\/decisions\/\d{4}$/.test(target) && list(`${target}-*.md`).length === 1);
  const paths = [...text.matchAll(inProject)]
    // A path that goes on with a placeholder is not named in full.
    .filter((match) => !/[<*{$…]/.test(text.charAt(match.index + match[0].length)))
    .map(([target]) => target.replace(/[.\]]+$/, ''))
    .filter((target) => !exists(target) && !exists(`${target}]`));
  if (!path.endsWith('.md')) return paths;
  // What is in code is an example of a link.
  const prose = text.replace(/^(`{3,})[^]*?^\1|`[^`\n]+`/gm, '');
  const links = [...prose.matchAll(/\]\((?!\w+:|#)([^)#\s]+)(?:#[^)\s]*)?\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !exists(target, dirname(path)));
  const files = [...text.matchAll(/`([\w-]+\.(?:ts|mjs|astro|css))`/g)]
    .map(([, name = '']) => name)
    .filter((name) => !names.has(name) && name !== 'example.ts');
  return [...paths, ...links, ...files];
}

test('every path that documents and comments name exists', () => {
  const wrong = [...documents, ...code.filter((path) => !path.startsWith('tests/house/'))].flatMap(
    (path) =>
      missing(path, readFileSync(join(root, path), 'utf8')).map((target) => `${path}: ${target}`),
  );
  assert.deepEqual(wrong, []);
});

test('a path, a link and a file name that lead nowhere are found', () => {
  const text = 'See `src/core/nowhere.ts`, [this](gone.md#part) and `no-such-file.ts`.';
  assert.deepEqual(missing('docs/a.md', text), [
    'src/core/nowhere.ts',
    'gone.md',
    'no-such-file.ts',
  ]);
  assert.deepEqual(missing('src/a.ts', '// docs/decisions/0001, docs/decisions/9999'), [
    'docs/decisions/9999',
  ]);
});

test('what exists and what is a placeholder is not', () => {
  const text =
    'In `src/pages/cases/[case]/`, `src/core/case/layers/<name>.ts`, [the format](format.md#1) ' +
    'and `anchorer.ts`; see `docs/decisions/`, https://example.org/docs/a.md.';
  assert.deepEqual(missing('docs/a.md', text), []);
});
