import type { Quote, QuotePoint } from '../entries/quote.ts';
import type { Span } from '../text/span.ts';
import { type Folded, fold } from './typography.ts';
import { indexText, type TextIndex } from './text-index.ts';

/** What a quote needs for being looked for: its words between the gaps, and which of them are meant. */
export type QuoteSelector = Pick<Quote, 'parts' | 'exact'>;

/** Where a quote stands: the whole of it, and the exact words. */
export interface Match {
  quote: Span;
  exact: Span;
}

/** What looking for a quote gave. Nothing is ever attached by guess: only `one` is an anchor. */
export type AnchorResult = { kind: 'one'; match: Match } | { kind: 'none' } | { kind: 'many'; matches: Match[]; total: number };

/** Finds quotes in one text. */
export interface Anchorer {
  anchor: (quote: QuoteSelector) => AnchorResult;
}

/** No more places than this are looked at for one part of a quote. */
const mostPlaces = 200;

/**
 * Makes an anchorer for a text: an exact match is looked for first, then one that treats typographic variants as alike.
 *
 * @param text the flat text of an article
 * @returns the anchorer; its index is shared by all quotes
 */
export function createAnchorer(text: string): Anchorer {
  const index = indexText(text);
  let alike: { folded: Folded; index: TextIndex } | undefined;
  return {
    anchor: (quote) => {
      const exact = matchesOf(index, quote);
      if (exact.total > 0) return resultOf(exact);
      if (!alike) {
        const folded = fold(text);
        alike = { folded, index: indexText(folded.value) };
      }
      return resultOf(foldedMatches(alike, quote));
    },
  };
}

interface Found {
  matches: Match[];
  total: number;
}

function resultOf({ matches, total }: Found): AnchorResult {
  const [match] = matches;
  if (!match) return { kind: 'none' };
  return total === 1 ? { kind: 'one', match } : { kind: 'many', matches, total };
}

/** Every way to find the parts of a quote one after another. */
function matchesOf(index: TextIndex, { parts, exact }: QuoteSelector): Found {
  const [first, ...rest] = parts;
  if (first === undefined) return { matches: [], total: 0 };
  let chains = index.find(first, mostPlaces).map((start) => [start]);
  for (const [offset, part] of rest.entries()) {
    if (chains.length === 0) break;
    const before = parts[offset]?.length ?? 0;
    // From the earliest end on: more places than are looked at may stand before it.
    const places = index.find(part, mostPlaces, Math.min(...chains.map((chain) => chain.at(-1) ?? 0)) + before);
    chains = chains
      .flatMap((chain) => places.filter((place) => place >= (chain.at(-1) ?? 0) + before).map((place) => [...chain, place]))
      .slice(0, mostPlaces);
  }
  const at = (chain: number[], point: QuotePoint): number => (chain[point.part] ?? 0) + point.offset;
  const matches = chains.map((chain) => ({
    quote: { start: chain[0] ?? 0, end: (chain.at(-1) ?? 0) + (parts.at(-1)?.length ?? 0) },
    exact: { start: at(chain, exact.from), end: at(chain, exact.to) },
  }));
  return { matches, total: matches.length };
}

function foldedMatches({ folded, index }: { folded: Folded; index: TextIndex }, { parts, exact }: QuoteSelector): Found {
  const foldedParts = parts.map((part) => fold(part));
  const point = ({ part, offset }: QuotePoint): QuotePoint => ({ part, offset: foldedParts[part]?.toFolded(offset) ?? offset });
  const found = matchesOf(index, {
    parts: foldedParts.map((part) => part.value),
    exact: { from: point(exact.from), to: point(exact.to) },
  });
  const original = (span: Span): Span => ({ start: folded.toOriginal(span.start), end: folded.toOriginal(span.end) });
  return {
    total: found.total,
    matches: found.matches.map((match) => ({ quote: original(match.quote), exact: original(match.exact) })),
  };
}
