import type { Section } from '../files/schemas.ts';

/** The id of a glossary entry: its section and its file name, as in `terms/tass`. */
export function entryId(section: Section, slug: string): string {
  return `${section}/${slug}`;
}

/** The two parts of a glossary entry's id. */
export function splitEntryId(id: string): { section: Section; slug: string } {
  const at = id.indexOf('/');
  return { section: id.slice(0, at) as Section, slug: id.slice(at + 1) };
}
