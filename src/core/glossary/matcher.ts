import { foldCharacters } from '../anchor/typography.ts';
import type { Span } from '../text/span.ts';
import { unspacedLetter } from '../text/words.ts';

/** A name and the entry that it leads to. */
export interface Name {
  name: string;
  entry: string;
}

/** A name found in a text. */
export interface NameMatch extends Span {
  entry: string;
}

/** Finds all names of a glossary in one pass over a text. */
export interface Matcher {
  find: (text: string) => NameMatch[];
}

interface TrieNode {
  next: Map<string, TrieNode>;
  names: { entry: string; exact: string | undefined }[];
}

const letter = /[\p{L}\p{M}\p{N}_]/u;

/**
 * Builds a matcher. A name with a capital letter is a proper name and matches its case; any other
 * matches in any case. If several names match at one position, the longest wins. Names match on
 * Unicode word boundaries (in scripts without spaces between words, anywhere).
 *
 * @param names the names, in any order
 * @returns the matcher; use it for every text
 */
export function createMatcher(names: readonly Name[]): Matcher {
  const root: TrieNode = { next: new Map(), names: [] };
  for (const { name, entry } of names) {
    const exact = foldCharacters(name.normalize('NFC').replace(/\s+/g, ' ').trim());
    if (exact === '') continue;
    let node = root;
    for (const unit of lowerCaseUnits(exact)) {
      let child = node.next.get(unit);
      if (!child) {
        child = { next: new Map(), names: [] };
        node.next.set(unit, child);
      }
      node = child;
    }
    node.names.push({ entry, exact: isProper(exact) ? exact : undefined });
  }
  return { find: (text) => findAll(root, text) };
}

/** Whether a name is a proper name, which matches its case: it has a capital letter in it. */
export function isProper(name: string): boolean {
  return name !== name.toLowerCase();
}

function findAll(root: TrieNode, original: string): NameMatch[] {
  const text = foldCharacters(original);
  const lower = lowerCaseUnits(text);
  const found: NameMatch[] = [];
  let at = 0;
  while (at < text.length) {
    // Few letters begin a name, and asking that first is much cheaper than asking for a word
    // boundary.
    const match =
      root.next.has(lower[at] ?? '') && isBoundary(text, at)
        ? longestAt(root, text, lower, at)
        : undefined;
    if (match) {
      found.push(match);
      at = match.end;
    } else at += 1;
  }
  return found;
}

function longestAt(
  root: TrieNode,
  text: string,
  lower: string[],
  start: number,
): NameMatch | undefined {
  let node: TrieNode | undefined = root;
  let longest: NameMatch | undefined;
  for (let at = start; at < text.length;) {
    node = node.next.get(lower[at] ?? '');
    if (!node) break;
    at += 1;
    if (node.names.length === 0 || !isBoundary(text, at)) continue;
    const written = text.slice(start, at);
    const name =
      node.names.find((candidate) => candidate.exact === written) ??
      node.names.find((candidate) => candidate.exact === undefined);
    if (name) longest = { start, end: at, entry: name.entry };
  }
  return longest;
}

/** Lower case unit by unit, so that offsets do not change. */
function lowerCaseUnits(text: string): string[] {
  return text.split('').map((unit) => {
    const lower = unit.toLowerCase();
    return lower.length === 1 ? lower : unit;
  });
}

function isBoundary(text: string, at: number): boolean {
  const before = characterBefore(text, at);
  const after = at < text.length ? String.fromCodePoint(text.codePointAt(at) ?? 0) : '';
  if (isLowSurrogateAt(text, at)) return false;
  if (/\p{M}/u.test(after)) return false;
  if (!letter.test(before) || !letter.test(after)) return true;
  return unspacedLetter.test(before) || unspacedLetter.test(after);
}

function characterBefore(text: string, at: number): string {
  if (at === 0) return '';
  const unit = text.charCodeAt(at - 1);
  const start = unit >= 0xdc00 && unit <= 0xdfff && at > 1 ? at - 2 : at - 1;
  return String.fromCodePoint(text.codePointAt(start) ?? 0);
}

function isLowSurrogateAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  return unit >= 0xdc00 && unit <= 0xdfff && before >= 0xd800 && before <= 0xdbff;
}
