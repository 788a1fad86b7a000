import { distance } from 'fastest-levenshtein';
import type { RootContent } from 'mdast';
import type { VFile } from 'vfile';
import type { Entry } from '../entries/entries.ts';
import { report } from '../messages/report.ts';
import { flatten } from '../text/flatten.ts';
import { pointAt } from '../text/point.ts';
import type { AnchorTarget } from './target.ts';

/** Fewer words than this are as likely the author's own. */
const leastWords = 3;
/** The share of letters that may differ from the passage that is meant. */
const mostDifferent = 0.2;

/**
 * Reports words of the article at the place of a quote that are not marked as one: nothing would
 * check them, and they would be published as the author's reply.
 *
 * @param entry an entry
 * @param file the entry's file; receives the message
 * @param target the article
 * @returns whether there are such words
 */
export function reportUnmarkedQuote(entry: Entry, file: VFile, target: AnchorTarget): boolean {
  const [first] = entry.body;
  const isPlace =
    entry.quotes.length === 0 || entry.tags.some(({ position }) => isBelow(first, position));
  if (entry.brokenQuote || !isPlace || (first?.type !== 'paragraph' && first?.type !== 'list'))
    return false;
  const text = flatten(first).value.normalize('NFC');
  const words = text.replace(/^[>＞|\s]+/u, '').replace(/^["“„«']+|["”“»']+$/gu, '');
  if (words.split(' ').length < leastWords || !isOfArticle(words, target)) return false;
  const start = first.position?.start.offset ?? 0;
  const source = String(file);
  const [line = ''] = source.slice(start).split('\n');
  const place = { start: pointAt(source, start), end: pointAt(source, start + line.length) };
  // Tags below it would be moved above what is going to be the quote.
  (file.data.unsure ??= []).push({ start, end: first.position?.end.offset ?? start });
  report(file, 'quote-unmarked', { words: shorten(words) }, place);
  return true;
}

function isOfArticle(words: string, { text, anchorer, nearest }: AnchorTarget): boolean {
  const whole = { part: 0, offset: 0 };
  const quote = {
    text: words,
    parts: [words],
    exact: { from: whole, to: { part: 0, offset: words.length } },
  };
  if (anchorer.anchor(quote).kind !== 'none') return true;
  const span = nearest.find(words)?.span;
  if (!span) return false;
  const passage = text.slice(span.start, span.end);
  return distance(words, passage) <= words.length * mostDifferent;
}

function isBelow(node: RootContent | undefined, position: { start: { line: number } }): boolean {
  return node !== undefined && position.start.line > (node.position?.start.line ?? 0);
}

function shorten(words: string): string {
  return words.length > 60 ? `${words.slice(0, 59)}…` : words;
}
