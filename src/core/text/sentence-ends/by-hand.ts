/** Places of a block at which its author says that a sentence ends, or that it does not. */
export interface ByHand {
  ends: ReadonlySet<number>;
  joins: ReadonlySet<number>;
}

/**
 * Finds the places that an article's own list of abbreviations is about. An entry such as `Obs.`
 * joins: no sentence ends with it. One with a bar, such as `plan B. | Smith`, parts: a sentence
 * ends at the bar.
 *
 * @param text the text of one block
 * @param entries the article's own abbreviations
 * @returns the offsets behind the last mark
 */
export function endsByHand(text: string, entries: readonly string[]): ByHand {
  const ends = new Set<number>();
  const joins = new Set<number>();
  for (const entry of entries)
    for (const end of placesOf(text, entry)) (entry.includes('|') ? ends : joins).add(end);
  return { ends, joins };
}

/**
 * Finds the places at which an entry of the list applies.
 *
 * @param text a text
 * @param entry the entry
 * @returns the offset behind the abbreviation, or of the bar, for each place
 */
export function placesOf(text: string, entry: string): number[] {
  const [before = '', after = ''] = entry
    .normalize('NFC')
    .split('|')
    .map((part) => part.trim());
  if (before === '') return [];
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${literal(before)})(?=${after ? `\\s*${literal(after)}(?![\\p{L}\\p{N}])` : ''})`,
    'gu',
  );
  return Array.from(text.matchAll(pattern), ({ 0: match, index }) => index + match.length);
}

function literal(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll(/\s+/g, '\\s+');
}
