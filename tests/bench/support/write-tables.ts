import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Puts tables into a document, between `<!-- bench: NAME -->` and `<!-- end -->`.
 *
 * @param path the document
 * @param name the benchmark's name
 * @param tables Markdown
 * @throws if the document has no such place
 */
export function writeTables(path: string, name: string, tables: string): void {
  const text = readFileSync(path, 'utf8');
  const start = `<!-- bench: ${name} -->\n`;
  const from = text.indexOf(start);
  const to = text.indexOf('<!-- end -->', from);
  if (from < 0 || to < 0)
    throw new Error(`${path} has no place between "${start.trim()}" and "<!-- end -->".`);
  writeFileSync(path, `${text.slice(0, from + start.length)}\n${tables}\n\n${text.slice(to)}`);
}
