/**
 * A text in which typographic variants are made alike, with the way back to the original's offsets.
 */
export interface Folded {
  value: string;
  /** Turns an offset in `value` into one in the original. */
  toOriginal: (offset: number) => number;
  /** Turns an offset in the original into one in `value`. */
  toFolded: (offset: number) => number;
}

const variants: [string, string][] = [
  ["'", '‘’‚‛′'],
  ['"', '“”„‟″'],
  ['-', '‐‑‒–—―−'],
  [
    ' ',
    '\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000',
  ],
];
const plainOf = new Map(
  variants.flatMap(([plain, alike]) =>
    Array.from(alike, (character) => [character, plain] as const),
  ),
);
const foldable = new RegExp(`[${[...plainOf.keys()].join('')}]`, 'g');
const foldableOnce = new RegExp(`[${[...plainOf.keys()].join('')}…]| {2}`);
const same = (offset: number): number => offset;
const unchanged = (value: string): Folded => ({ value, toOriginal: same, toFolded: same });

/**
 * Makes curly and straight quotation marks, hyphens and dashes, and all spaces alike, one character
 * for one.
 */
export function foldCharacters(text: string): string {
  return text.replace(foldable, (character) => plainOf.get(character) ?? character);
}

/**
 * Makes typographic variants alike: quotation marks, hyphens and dashes, spaces, and `…` with
 * `...`. Letters and their case are kept.
 *
 * @param text any text
 * @returns the folded text and the maps between the offsets of both
 */
export function fold(text: string): Folded {
  if (!foldableOnce.test(text)) return unchanged(text);
  const folded = foldCharacters(text);
  if (!/…| {2}/.test(folded)) return unchanged(folded);

  // Stretches that change their length, as pairs of offsets after them; between two of them offsets
  // differ by a constant.
  const cuts: { original: number; folded: number }[] = [{ original: 0, folded: 0 }];
  const parts: string[] = [];
  let length = 0;
  let done = 0;
  for (const match of folded.matchAll(/…| {2,}/g)) {
    const replacement = match[0] === '…' ? '...' : ' ';
    parts.push(folded.slice(done, match.index), replacement);
    length += match.index - done;
    cuts.push({ original: match.index, folded: length });
    length += replacement.length;
    done = match.index + match[0].length;
    cuts.push({ original: done, folded: length });
  }
  parts.push(folded.slice(done));
  const convert = (from: 'original' | 'folded', to: 'original' | 'folded') => (offset: number) => {
    const index = lastAtOrBefore(cuts, from, offset);
    const cut = cuts[index] ?? { original: 0, folded: 0 };
    const next = cuts[index + 1];
    const moved = cut[to] + (offset - cut[from]);
    return next ? Math.min(moved, next[to]) : moved;
  };
  return {
    value: parts.join(''),
    toOriginal: convert('folded', 'original'),
    toFolded: convert('original', 'folded'),
  };
}

function lastAtOrBefore(
  cuts: { original: number; folded: number }[],
  key: 'original' | 'folded',
  offset: number,
): number {
  let low = 0;
  let high = cuts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((cuts[middle]?.[key] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
