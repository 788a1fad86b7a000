import { strFromU8, unzipSync } from 'fflate';
import { zip } from '../../exports/zip.ts';
import { languageOfRun } from './language-of-run.ts';
import type { Paper } from './paper.ts';

type Facts = Pick<Paper, 'date' | 'lang'>;

/** If Georgia is missing, a typeface of its widths or another with serifs replaces it. */
const fontTable = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:font w:name="Georgia"><w:altName w:val="Gelasio"/><w:panose1 w:val="02040502050405020303"/><w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>`;

/**
 * Removes from a DOCX what differs from one writing to the next: the time in it and on its files,
 * and the random ids of its links. Writes the languages as Word expects them.
 *
 * @param bytes a DOCX as the library writes it
 * @param facts the date to be written in it, `2026-11-23`, and its language
 * @returns the DOCX with the same words, packed again
 */
export function steady(bytes: Uint8Array, { date, lang }: Facts): Uint8Array {
  const ids = new Map<string, string>();
  const files = Object.entries(unzipSync(bytes)).map(([name, content]) => [
    name,
    rewrite(name, strFromU8(content), { date, lang }, ids),
  ]);
  return zip(Object.fromEntries(files));
}

function rewrite(
  name: string,
  text: string,
  { date, lang }: Facts,
  ids: Map<string, string>,
): string {
  if (name === 'word/fontTable.xml') return fontTable;
  if (name === 'docProps/core.xml')
    return text
      .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date}T00:00:00Z`)
      .replace('<cp:lastModifiedBy>', `<dc:language>${lang}</dc:language>$&`);
  return languageOfRun(text).replace(/"rId([\w-]{21})"/g, (_, id: string) => {
    const known = ids.get(id) ?? `rIdLink${ids.size + 1}`;
    ids.set(id, known);
    return `"${known}"`;
  });
}
