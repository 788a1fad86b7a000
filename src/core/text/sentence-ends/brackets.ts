import type { Span } from '../span.ts';

const closing: Readonly<Record<string, string>> = {
  '「': '」',
  '『': '』',
  '《': '》',
  '（': '）',
};

/** How deep brackets are followed; real texts nest three or four. */
const deepest = 50;

/**
 * Finds what East Asian brackets hold together: a stop within them ends no sentence.
 *
 * @param text the text of one block
 * @returns the outermost pairs, brackets included; one that is never closed holds nothing
 */
export function bracketed(text: string): Span[] {
  const open: { bracket: string; start: number }[] = [];
  const found: Span[] = [];
  for (const { 0: bracket, index } of text.matchAll(/[「『《（」』》）]/gu)) {
    if (bracket in closing) open.push({ bracket, start: index });
    if (open.length > deepest) open.shift();
    const at = open.findLastIndex((pair) => closing[pair.bracket] === bracket);
    if (at === -1) continue;
    const [pair] = open.splice(at);
    if (!pair) continue;
    while ((found.at(-1)?.start ?? -1) > pair.start) found.pop();
    found.push({ start: pair.start, end: index + 1 });
  }
  return found;
}

/**
 * Finds the offsets that are inside spans.
 *
 * @param spans in order, none within another
 * @param offsets any offsets
 * @returns those inside
 */
export function heldBy(spans: readonly Span[], offsets: Iterable<number>): Set<number> {
  const held = new Set<number>();
  let at = 0;
  for (const offset of [...offsets].sort((a, b) => a - b)) {
    while ((spans[at]?.end ?? Infinity) <= offset) at += 1;
    if ((spans[at]?.start ?? Infinity) < offset) held.add(offset);
  }
  return held;
}
