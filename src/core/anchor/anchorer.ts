import type { Quote, QuotePoint } from '../entries/quote.ts';
import type { Span } from '../text/span.ts';
import { lazy } from './lazy.ts';
import { indexText, type TextIndex } from './text-index.ts';
import { type Folded, fold } from './typography.ts';

/** What anchoring needs of a quote: its words between the gaps, and which of them are meant. */
export type QuoteSelector = Pick<Quote, 'parts' | 'exact'>;

/** The position of a quote: the whole of it, and the exact words. */
export interface Match {
  quote: Span;
  exact: Span;
}

/** The result of anchoring a quote. Nothing is ever attached by guess: only `one` is an anchor. */
export type AnchorResult =
  | { kind: 'one'; match: Match }
  | { kind: 'none' }
  | { kind: 'many'; matches: Match[]; total: number };

/** Finds quotes in one text. */
export interface Anchorer {
  anchor: (quote: QuoteSelector) => AnchorResult;
}

/** Maximum matches considered for one part of a quote. */
const mostMatches = 200;

/**
 * Creates an anchorer for a text. An exact match takes precedence over one that ignores typographic
 * variants. Every exact match is also a match of the folded text, so each quote is looked up once,
 * in the folded text, and the candidates are compared with the text itself.
 *
 * @param text the flat text of an article
 * @returns the anchorer; its index is shared by all quotes
 */
export function createAnchorer(text: string): Anchorer {
  const alike = lazy((): FoldedText => {
    const folded = fold(text);
    return { folded, index: indexText(folded.value) };
  });
  const itself = lazy(() => indexText(text));
  return {
    anchor: (quote) => {
      const [part] = quote.parts;
      const matches =
        part !== undefined && quote.parts.length === 1
          ? unbrokenMatches(alike(), part, quote)
          : foldedMatches(alike(), quote);
      // If there are more candidates than were examined, an exact one may be among the rest.
      const isWhole = matches.length < mostMatches;
      const exact = isWhole
        ? matches.filter((match) => isExact(text, match, quote))
        : matchesOf(itself(), quote);
      return resultOf(exact.length > 0 ? exact : matches);
    },
  };
}

/** The folded text and its index. */
interface FoldedText {
  folded: Folded;
  index: TextIndex;
}

/** A match, and the position of each part of the quote. */
interface PartedMatch extends Match {
  parts: Span[];
}

function resultOf(found: readonly PartedMatch[]): AnchorResult {
  const matches = found.map(({ quote, exact }) => ({ quote, exact }));
  const [match] = matches;
  if (!match) return { kind: 'none' };
  return matches.length === 1
    ? { kind: 'one', match }
    : { kind: 'many', matches, total: matches.length };
}

function isExact(text: string, match: PartedMatch, { parts }: QuoteSelector): boolean {
  return match.parts.every(
    ({ start, end }, index) =>
      end - start === parts[index]?.length && text.startsWith(parts[index], start),
  );
}

/** Every way to find the parts of a quote one after another. */
function matchesOf(index: TextIndex, { parts, exact }: QuoteSelector): PartedMatch[] {
  const [first, ...rest] = parts;
  if (first === undefined) return [];
  let chains = index.find(first, mostMatches).map((start) => [start]);
  for (const [offset, part] of rest.entries()) {
    if (chains.length === 0) break;
    const before = parts[offset]?.length ?? 0;
    // Earliest end first: there may be more candidates before it than are examined.
    const starts = index.find(
      part,
      mostMatches,
      Math.min(...chains.map((chain) => chain.at(-1) ?? 0)) + before,
    );
    chains = chains
      .flatMap((chain) =>
        starts
          .filter((start) => start >= (chain.at(-1) ?? 0) + before)
          .map((start) => [...chain, start]),
      )
      .slice(0, mostMatches);
  }
  const at = (chain: number[], point: QuotePoint): number =>
    (chain[point.part] ?? 0) + point.offset;
  return chains.map((chain) => ({
    quote: { start: chain[0] ?? 0, end: (chain.at(-1) ?? 0) + (parts.at(-1)?.length ?? 0) },
    exact: { start: at(chain, exact.from), end: at(chain, exact.to) },
    parts: chain.map((start, part) => ({ start, end: start + (parts[part]?.length ?? 0) })),
  }));
}

/**
 * Like `foldedMatches`, for a quote without gaps, as nearly all are: each occurrence is a match,
 * and there are no chains to try.
 */
function unbrokenMatches(
  { folded, index }: FoldedText,
  part: string,
  { exact }: QuoteSelector,
): PartedMatch[] {
  const quote = fold(part);
  const from = quote.toFolded(exact.from.offset);
  const to = quote.toFolded(exact.to.offset);
  return index.find(quote.value, mostMatches).map((start) => {
    const span = {
      start: folded.toOriginal(start),
      end: folded.toOriginal(start + quote.value.length),
    };
    const words = { start: folded.toOriginal(start + from), end: folded.toOriginal(start + to) };
    return { quote: span, exact: words, parts: [span] };
  });
}

function foldedMatches(
  { folded, index }: FoldedText,
  { parts, exact }: QuoteSelector,
): PartedMatch[] {
  const foldedParts = parts.map((part) => fold(part));
  const point = ({ part, offset }: QuotePoint): QuotePoint => ({
    part,
    offset: foldedParts[part]?.toFolded(offset) ?? offset,
  });
  const found = matchesOf(index, {
    parts: foldedParts.map((part) => part.value),
    exact: { from: point(exact.from), to: point(exact.to) },
  });
  const original = (span: Span): Span => ({
    start: folded.toOriginal(span.start),
    end: folded.toOriginal(span.end),
  });
  return found.map((match) => ({
    quote: original(match.quote),
    exact: original(match.exact),
    parts: match.parts.map(original),
  }));
}
