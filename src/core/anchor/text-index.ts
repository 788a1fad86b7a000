import { lazy } from './lazy.ts';

/** Finds strings in one text, however many are asked for. */
export interface TextIndex {
  /**
   * Finds the occurrences of a string.
   *
   * @param pattern the string, not empty
   * @param limit maximum number of occurrences returned
   * @param from offset to start from
   * @returns the offsets, ascending
   */
  find: (pattern: string, limit: number, from?: number) => number[];
}

/** Number of lookups served by scanning before the index pays off (measured). */
export const unindexed = (textLength: number): number => (textLength < 20_000 ? 4 : 112);

/**
 * Indexes a text: for each stretch of `gramLength` code units, the chain of its occurrences. A
 * string is then only compared at the occurrences of its rarest stretch, so that the whole work is
 * linear in the text plus the strings (a q-gram index with rarest-gram filtering; Navarro and
 * others, "Indexing methods for approximate string matching", 2001).
 *
 * @param text the text
 * @returns its index; the tables are built once enough strings have been looked up to save time
 */
export function indexText(text: string): TextIndex {
  const long = lazy(() => gramTable(text, 12));
  const short = lazy(() => gramTable(text, 4));
  const direct = unindexed(text.length);
  let asked = 0;
  return {
    find: (pattern, limit, from = 0) => {
      asked += 1;
      if (asked <= direct || pattern.length < 4 || pattern.length > text.length)
        return scan(text, pattern, limit, from);
      return lookUp(text, pattern.length < 12 ? short() : long(), pattern, limit, from);
    },
  };
}

interface GramTable {
  gramLength: number;
  mask: number;
  /** For each hash the first position, or -1. */
  heads: Int32Array;
  /** For each position the next one with the same hash, or -1. */
  next: Int32Array;
  /** For each hash its number of positions. */
  counts: Uint32Array;
}

function scan(text: string, pattern: string, limit: number, from: number): number[] {
  const found: number[] = [];
  for (
    let at = text.indexOf(pattern, from);
    at !== -1 && found.length < limit;
    at = text.indexOf(pattern, at + 1)
  )
    found.push(at);
  return found;
}

function gramTable(text: string, gramLength: number): GramTable {
  const positions = Math.max(0, text.length - gramLength + 1);
  const size = 2 ** Math.min(22, Math.max(12, Math.ceil(Math.log2(positions * 2))));
  const mask = size - 1;
  const heads = new Int32Array(size).fill(-1);
  const next = new Int32Array(positions);
  const counts = new Uint32Array(size);
  // From the end, so that each chain runs forwards through the text.
  const power = powerOf(gramLength);
  let hash = 0;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    hash = (Math.imul(hash, base) + text.charCodeAt(at)) | 0;
    if (at + gramLength < text.length)
      hash = (hash - Math.imul(power, text.charCodeAt(at + gramLength))) | 0;
    if (at >= positions) continue;
    const slot = mix(hash) & mask;
    next[at] = heads[slot] ?? -1;
    heads[slot] = at;
    counts[slot] = (counts[slot] ?? 0) + 1;
  }
  return { gramLength, mask, heads, next, counts };
}

const base = 0x01000193;

function powerOf(exponent: number): number {
  let power = 1;
  for (let step = 0; step < exponent; step += 1) power = Math.imul(power, base);
  return power;
}

function mix(hash: number): number {
  return (hash ^ (hash >>> 15)) >>> 0;
}

function lookUp(
  text: string,
  table: GramTable,
  pattern: string,
  limit: number,
  from: number,
): number[] {
  const { gramLength, mask, heads, next, counts } = table;
  const power = powerOf(gramLength);
  let hash = 0;
  let rarest = -1;
  let rarestAt = 0;
  let rarestCount = Number.POSITIVE_INFINITY;
  for (let at = pattern.length - 1; at >= 0; at -= 1) {
    hash = (Math.imul(hash, base) + pattern.charCodeAt(at)) | 0;
    if (at + gramLength < pattern.length)
      hash = (hash - Math.imul(power, pattern.charCodeAt(at + gramLength))) | 0;
    if (at + gramLength > pattern.length) continue;
    const slot = mix(hash) & mask;
    const count = counts[slot] ?? 0;
    if (count === 0) return [];
    if (count < rarestCount) {
      rarestCount = count;
      rarest = slot;
      rarestAt = at;
      if (count === 1) break;
    }
  }
  const found: number[] = [];
  for (
    let position = heads[rarest] ?? -1;
    position !== -1 && found.length < limit;
    position = next[position] ?? -1
  ) {
    if (position - rarestAt >= from && text.startsWith(pattern, position - rarestAt))
      found.push(position - rarestAt);
  }
  return found;
}
