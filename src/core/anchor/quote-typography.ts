import type { Anchorer, Match } from './anchorer.ts';
import { fold, foldCharacters } from './typography.ts';
import { type Quote, readQuote } from '../entries/quote.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { flatten, type FlatText, type TextNode } from '../text/flatten.ts';
import { type PositionedText, sourcePoints } from '../text/source-point.ts';
import { VFile } from 'vfile';
import { applyEdits } from '../messages/fixes/apply-edits.ts';
import type { Edit, Fix } from '../messages/fixes/fix.ts';

/** Characters of a quote, by offset in its text, and how the article has them. */
interface Difference {
  start: number;
  end: number;
  text: string;
}

/**
 * Changes a quote's quotation marks, dashes, dots and spaces to the article's. Only applies to a quote
 * that is already anchored, and never moves it.
 *
 * @param quote the quote
 * @param match its position
 * @param article the article's text, and its anchorer
 * @param file the quote's file
 * @returns the fix; none if the quote already has the article's characters, or if Markdown would
 *   read them as something else
 */
export function typographyFix(
  quote: Quote,
  match: Match,
  article: { text: string; anchorer: Anchorer },
  file: VFile,
): Fix | undefined {
  const differences = differencesOf(quote, match, article.text);
  if (differences.length === 0) return undefined;
  const source = String(file);
  const flat = flatten(quote.node);
  if (flat.value !== quote.text) return undefined;
  const edits = differences.flatMap((difference) => toEdit(difference, flat, source) ?? []);
  if (edits.length === 0 || !staysThere(quote, edits, source, match, article.anchorer))
    return undefined;
  return { title: 'Quotation marks, dashes and spaces of a quote as in the article', edits };
}

/**
 * The differences in the first and last part of a quote; the position of any part between them is
 * not known.
 */
function differencesOf(
  { text, parts }: Quote,
  { quote: span }: Match,
  article: string,
): Difference[] {
  const [first = ''] = parts;
  const last = parts.at(-1) ?? '';
  const passage = fold(article.slice(span.start, span.end));
  const lastStart = span.start + passage.toOriginal(passage.value.length - fold(last).value.length);
  const differences = align(first, article.slice(span.start, span.end), text.indexOf(first));
  if (parts.length > 1)
    differences.push(...align(last, article.slice(lastStart, span.end), text.lastIndexOf(last)));
  return differences;
}

/** Walks two texts that are alike but for typography, side by side. */
function align(quote: string, article: string, offset: number): Difference[] {
  const differences: Difference[] = [];
  let here = 0;
  let there = 0;
  while (here < quote.length) {
    const [wide, other] = stepOf(quote, here, article, there);
    if (wide === 0) return [];
    const words = article.slice(there, there + other);
    if (quote.slice(here, here + wide) !== words)
      differences.push({ start: offset + here, end: offset + here + wide, text: words });
    here += wide;
    there += other;
  }
  return differences;
}

/** How many characters of each text correspond; `undefined` if they do not correspond. */
function stepOf(quote: string, here: number, article: string, there: number): [number, number] {
  const spaces = [
    /^\s+/u.exec(quote.slice(here, here + 20))?.[0].length ?? 0,
    /^\s+/u.exec(article.slice(there, there + 20))?.[0].length ?? 0,
  ];
  if (spaces[0] && spaces[1]) return [spaces[0], spaces[1]];
  if (foldCharacters(quote.charAt(here)) === foldCharacters(article.charAt(there))) return [1, 1];
  if (quote.charAt(here) === '…' && article.startsWith('...', there)) return [1, 3];
  if (quote.startsWith('...', here) && article.charAt(there) === '…') return [3, 1];
  return [0, 0];
}

function toEdit(
  { start, end, text }: Difference,
  flat: FlatText,
  source: string,
): Edit | undefined {
  const run = flat.runs.find((candidate) => candidate.start <= start && end <= candidate.end);
  if (!run?.node || run.end - run.start !== run.to - run.from) return undefined;
  const pointOf = sourcePoints(source, run.node as TextNode & PositionedText);
  const at = (offset: number): number => pointOf(run.from + offset - run.start).offset;
  const edit = { start: at(start), end: at(end), text };
  return /[\n>]/.test(source.slice(edit.start, edit.end)) ? undefined : edit;
}

/** Reads the quote again with the edits applied: its position must not change. */
function staysThere(
  { node }: Quote,
  edits: Edit[],
  source: string,
  { exact }: Match,
  anchorer: Anchorer,
): boolean {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? 0;
  const moved = edits.map((edit) => ({
    ...edit,
    start: edit.start - start,
    end: edit.end - start,
  }));
  const file = new VFile(applyEdits(source.slice(start, end), moved));
  const [again, ...others] = parseMarkdown(file).children;
  const quote =
    again?.type === 'blockquote' && others.length === 0 ? readQuote(again, file) : undefined;
  const result = quote && anchorer.anchor(quote);
  return (
    result?.kind === 'one' &&
    result.match.exact.start === exact.start &&
    result.match.exact.end === exact.end
  );
}
