import { diffArrays } from 'diff';
import { closest, distance } from 'fastest-levenshtein';
import type { Span } from '../text/span.ts';
import { comparePassage } from './compare.ts';
import { type Token, tokensOf } from './tokens.ts';
import { lazy } from './lazy.ts';

/**
 * The passage that resembles a quote most, for showing to a person. It is never used as an anchor.
 */
export interface Nearest {
  span: Span;
  /** The quote with the words that differ in brackets. */
  quote: string;
  /** The article's passage with the words that differ in brackets. */
  article: string;
}

/** Finds, for quotes that are not in a text, the passage that they probably mean. */
export interface NearestFinder {
  find: (quote: string) => Nearest | undefined;
}

/** Less than this share of common words is no resemblance. */
const leastShare = 0.35;
/**
 * Maximum positions considered per quote, rarest words first: frequent words say little about where
 * a passage is.
 */
const mostPositions = 20_000;

/**
 * Creates a finder for a text. Each word of a quote votes for the positions at which a passage
 * containing it would start; the best position is then compared word by word.
 *
 * @param text the flat text
 * @returns the finder; the list of words is made on first use
 */
export function createNearestFinder(text: string): NearestFinder {
  const index = lazy(() => indexWords(text));
  return {
    find: (quote) => {
      const known = index();
      const wanted = tokensOf(quote);
      if (wanted.length === 0 || known.words.length === 0) return undefined;
      const start = wanted.length === 1 ? undefined : bestStart(known, wanted);
      const range =
        start === undefined ? nearestWord(known, wanted) : bestRange(known.words, wanted, start);
      return range ? compare(text, known.words.slice(range.start, range.end), quote) : undefined;
    },
  };
}

/** The words of a text, and the positions of each among them, in lower case. */
interface WordIndex {
  words: Token[];
  positions: Map<string, number[]>;
}

function indexWords(text: string): WordIndex {
  const words = tokensOf(text);
  const positions = new Map<string, number[]>();
  for (const [index, word] of words.entries()) {
    const key = word.value.toLowerCase();
    const list = positions.get(key);
    if (list) list.push(index);
    else positions.set(key, [index]);
  }
  return { words, positions };
}

/** The index of the word at which most of the quote's words would be in place, give or take two. */
function bestStart({ words, positions }: WordIndex, wanted: Token[]): number | undefined {
  const votes = new Map<number, number>();
  const rarestFirst = wanted
    .map((word, offset) => ({ offset, list: positions.get(word.value.toLowerCase()) ?? [] }))
    .toSorted((a, b) => a.list.length - b.list.length);
  let looked = 0;
  for (const { offset, list } of rarestFirst) {
    for (const position of list.slice(0, mostPositions - looked)) {
      const start = Math.max(0, position - offset);
      for (let near = start - 2; near <= start + 2; near += 1)
        votes.set(near, (votes.get(near) ?? 0) + (near === start ? 1.01 : 1));
    }
    looked += list.length;
    if (looked >= mostPositions) break;
  }
  let best: number | undefined;
  let most = 0;
  for (const [start, count] of votes) {
    if (start >= 0 && start < words.length && count > most) {
      best = start;
      most = count;
    }
  }
  return best !== undefined && most / wanted.length >= leastShare ? best : undefined;
}

/**
 * The stretch of words around a start that has the most words in common with the quote, without
 * others at its ends.
 */
function bestRange(words: Token[], wanted: Token[], start: number): Span | undefined {
  const from = Math.max(0, start - 3);
  const to = Math.min(words.length, start + wanted.length + 4);
  const candidates = words.slice(from, to);
  const shared: number[] = [];
  let index = 0;
  for (const change of diffArrays(values(candidates), values(wanted))) {
    if (change.added) continue;
    if (!change.removed) shared.push(...change.value.map((_, at) => index + at));
    index += change.value.length;
  }
  if (shared.length === 0 || shared.length / wanted.length < leastShare) return undefined;
  const first = closestTo(shared[1], shared[0], candidates);
  const last = (shared.at(-1) ?? 0) + 1;
  // The first or last word of the quote may be the mistyped one: leave room for it.
  const lead = wanted.findIndex(
    (word) => word.value.toLowerCase() === candidates[first]?.value.toLowerCase(),
  );
  const tail =
    wanted.length -
    1 -
    wanted.findLastIndex(
      (word) => word.value.toLowerCase() === candidates[last - 1]?.value.toLowerCase(),
    );
  return {
    start: Math.max(0, from + first - Math.max(0, lead)),
    end: Math.min(words.length, from + last + Math.min(tail, wanted.length)),
  };
}

/**
 * The first of the words in common: of equal ones the last before the second. The comparison takes
 * the first, which may be a *the* of the sentence before.
 */
function closestTo(second = 0, first = 0, candidates: Token[]): number {
  const value = candidates[first]?.value.toLowerCase();
  const at = candidates
    .slice(0, second)
    .findLastIndex((word) => word.value.toLowerCase() === value);
  return Math.max(first, at);
}

/**
 * For a quote with no known word: the passage that starts at the word most like its longest one.
 */
function nearestWord({ words, positions }: WordIndex, wanted: Token[]): Span | undefined {
  const longest = wanted.reduce((best, word) =>
    word.value.length > best.value.length ? word : best,
  );
  const nearest = closest(longest.value.toLowerCase(), [...positions.keys()]);
  if (distance(longest.value.toLowerCase(), nearest) > Math.max(1, longest.value.length / 3))
    return undefined;
  const first = positions.get(nearest)?.[0] ?? 0;
  const start = Math.max(0, first - wanted.indexOf(longest));
  return { start, end: Math.min(words.length, start + wanted.length) };
}

function compare(text: string, found: Token[], quote: string): Nearest | undefined {
  const first = found[0];
  const last = found.at(-1);
  if (!first || !last) return undefined;
  const {
    span,
    quote: marked,
    passage,
  } = comparePassage(quote, text, { start: first.start, end: last.end });
  return { span, quote: marked, article: passage };
}

const values = (words: Token[]): string[] => words.map((word) => word.value.toLowerCase());
