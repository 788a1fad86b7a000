import type { SearchRecord } from './record.ts';
import { words } from '../words/say.ts';

/** A line of the index: a name and where it leads. */
export interface IndexLine {
  name: string;
  lang?: string | undefined;
  url: string;
  /** The headword, if the name is another one for it. */
  see?: string;
}

/**
 * Sorts all names of entries into an index like that of a book: under each letter the headwords,
 * and other names and spellings that lead to them. A name that would be next to its headword
 * anyway, such as a plural, is left out, and so are further forms of a term.
 *
 * @param records the records of the search
 * @returns the letters, Latin before Cyrillic, with their lines
 */
export function indexByLetter(
  records: readonly SearchRecord[],
): { letter: string; lines: IndexLine[] }[] {
  const entries = records.filter(
    ({ kind }) =>
      kind === 'term' || kind === 'person' || kind === 'organisation' || kind === 'place',
  );
  const lines = new Map<string, IndexLine>();
  for (const { kind, title, lang, url, names } of entries) {
    lines.set(`${title} ${url}`, { name: title, lang, url });
    const shown = new Set([start(title)]);
    for (const other of names) {
      const key = `${other.name} ${url}`;
      if (shown.has(start(other.name)) || lines.has(key)) continue;
      if (kind === 'term') shown.add(start(other.name));
      lines.set(key, { ...other, url, see: title });
    }
  }
  const sorted = [...lines.values()].sort((a, b) =>
    sortName(a.name).localeCompare(sortName(b.name), words.lang),
  );
  return [...Map.groupBy(sorted, ({ name }) => letterOf(name))].map(([letter, group]) => ({
    letter,
    lines: group,
  }));
}

function start(name: string): string {
  return sortName(name).toLocaleLowerCase(words.lang).slice(0, 4);
}

function letterOf(name: string): string {
  return sortName(name).charAt(0).normalize('NFD').charAt(0).toLocaleUpperCase(words.lang);
}

/** As in a book, an article at the beginning does not count. */
function sortName(name: string): string {
  return name.replace(/^the\s+/i, '');
}
