import stringWidth from 'string-width';

/** One character as people see it, and how many cells of a terminal it takes. */
export interface Cell {
  text: string;
  width: number;
  /** Offset in the line. */
  start: number;
  end: number;
}

let graphemes: Intl.Segmenter | undefined;
// Control characters could move the cursor or change colours; direction marks could reorder what is
// displayed.
const unseen = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Makes text safe for a terminal: characters that would act on it become visible. Line ends stay.
 */
export function printable(text: string): string {
  return text.replace(unseen, (character) =>
    character === '\n' ? '\n' : character === '\t' ? '  ' : '�',
  );
}

/**
 * Cuts a line into characters as people see them: letters with their accents, and wide ones, are
 * one each.
 */
export function cellsOf(line: string): Cell[] {
  // Most lines are made of letters that take one cell each.
  if (/^[\x20-\x7e]*$/.test(line))
    return Array.from(line, (text, start) => ({ text, width: 1, start, end: start + 1 }));
  graphemes ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  return Array.from(graphemes.segment(line), ({ segment, index }) => {
    const text = printable(segment);
    return { text, width: stringWidth(text), start: index, end: index + segment.length };
  });
}
