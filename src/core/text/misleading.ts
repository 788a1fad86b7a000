import { mixedWordsIn } from './mixed-alphabets.ts';
import type { Span } from './span.ts';
import { type Escapes, escapedUnseenIn, unseenIn } from './unseen.ts';

/** Characters that mislead a reader, and their position. */
export interface Misleading extends Span {
  /** For a message: the names of invisible characters, or the script of disguised letters. */
  what: string;
  kind: 'unseen' | 'two alphabets';
}

/**
 * Finds what misleads the reader of a text: invisible characters, which can hide or reorder text,
 * and words that mix lookalike letters of two alphabets. What a language needs is left alone
 * (docs/decisions/0024-misleading-characters.md).
 *
 * @param text the text
 * @param escapes the notation in which the text can also write a character by its number
 * @returns the finds, in order; adjacent invisible characters count as one
 */
export function findMisleading(text: string, escapes: Escapes): Misleading[] {
  let lineStart = 0;
  const found = text.split('\n').flatMap((line) => {
    const start = lineStart;
    lineStart += line.length + 1;
    const unseen = [...unseenIn(line), ...escapedUnseenIn(line, escapes)];
    return [
      ...unseen.map((item): Misleading => ({
        ...moved(item, start),
        what: item.what,
        kind: 'unseen',
      })),
      ...mixedWordsIn(line).map((item): Misleading => ({
        ...moved(item, start),
        what: item.script,
        kind: 'two alphabets',
      })),
    ];
  });
  return found.sort((a, b) => a.start - b.start);
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
