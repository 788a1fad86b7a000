/**
 * `npm run tree`: writes the list of rooms into docs/architecture.md, with the number of files and
 * the rooms that each imports, read from the code. With `--check` it writes nothing and fails if
 * the list is out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { readSources, roomOf, type Source } from './imports.ts';
import { rooms } from './rooms.ts';

const start = '<!-- tree: written by `npm run tree` -->';
const end = '<!-- /tree -->';

/**
 * Lists the rooms as a Markdown table.
 *
 * @param sources all source files
 * @returns the table
 */
export function roomTable(sources: readonly Source[]): string {
  const rows = rooms.map(({ path, about }) => {
    const files = sources.filter((source) => roomOf(source.path) === path);
    const used = new Set(files.flatMap(({ imports }) => imports.map(roomOf)));
    const others = rooms.filter((room) => room.path !== path && used.has(room.path));
    const names = others.map((room) => `\`${room.path.replace(/^core\//, '')}\``).join(', ');
    return `| \`${path}\` | ${about} | ${files.length} | ${names || '–'} |`;
  });
  return ['| room | what it is for | files | imports |', '| --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}

/**
 * Puts the table into a document.
 *
 * @param document the document, with the two marks around the table
 * @param table the table
 * @returns the document
 * @throws if a mark is missing
 */
export function withTable(document: string, table: string): string {
  const from = document.indexOf(start);
  const to = document.indexOf(end);
  if (from < 0 || to < from) throw new Error(`The document needs the lines ${start} and ${end}.`);
  return `${document.slice(0, from + start.length)}\n\n${table}\n\n${document.slice(to)}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = join(fileURLToPath(new URL('../../../', import.meta.url)), 'docs/architecture.md');
  const before = readFileSync(path, 'utf8');
  const after = withTable(before, roomTable(readSources()));
  if (!process.argv.includes('--check')) writeFileSync(path, after);
  else if (after !== before) {
    console.error('The list in docs/architecture.md is out of date: npm run tree');
    process.exitCode = 1;
  }
}
