import { isTagText } from './tags.ts';
import type { Span } from '../text/span.ts';
import type { Edit, Fix } from '../messages/fixes/fix.ts';
import { keepsWords } from './keeps-words.ts';

/** Lines that start with more white space than this are code once they stand alone. */
const mostIndent = 3;

/**
 * Sets a line of tags free that is glued to a quote: a blank line above it, and one below where a
 * line follows.
 *
 * @param source the whole file
 * @param tags the tags, as a stretch of the file
 * @returns the fix; none where a line that would be left behind could mean something else
 */
export function freeFromQuote(source: string, tags: Span): Fix | undefined {
  const line = lineAt(source, tags.start);
  return safe(
    source,
    'A blank line between quote and tags',
    [blankAt(line.start), ...below(source, line)],
    line,
  );
}

/**
 * Sets a line of tags free that is glued to the body beneath it.
 *
 * @param source the whole file
 * @param tags where the first line of tags stands
 * @returns the fix; none where a line that would be left behind could mean something else
 */
export function freeFromBody(source: string, tags: Span): Fix | undefined {
  const line = lineAt(source, tags.start);
  return safe(source, 'A blank line between tags and body', below(source, line), line);
}

/**
 * Moves a line of tags up, to where it belongs.
 *
 * @param source the whole file
 * @param tags the line of tags
 * @param above what it is to stand beneath: a quote, a heading, or (with `isTags`) other tags
 * @returns the fix; none where the file would not say the same words
 */
export function moveUp(
  source: string,
  tags: Span,
  above: Span & { isTags: boolean },
): Fix | undefined {
  const words = source.slice(tags.start, tags.end).trim().split(/\s+/).join(' ');
  const glued = /^[ \t]*\n[ \t]*\S/.test(source.slice(above.end));
  const text = above.isTags ? ` ${words}` : `\n\n${words}${glued ? '\n' : ''}`;
  const edits = [{ start: above.end, end: above.end, text }, takenOut(source, tags)];
  return keepsWords(source, edits)
    ? { title: 'Tags moved up, beneath the quote', edits }
    : undefined;
}

/**
 * The lines of a stretch and the blank ones beneath them; at the end of a file, the blank ones
 * above instead.
 */
function takenOut(source: string, { start, end }: Span): Edit {
  const from = lineAt(source, start).start;
  const to = lineAt(source, end).next;
  const blank = /^(?:[ \t]*(?:\n|$))*/.exec(source.slice(to))?.[0].length ?? 0;
  if (to + blank < source.length) return { start: from, end: to + blank, text: '' };
  return { start: source.slice(0, from).trimEnd().length + 1, end: to, text: '' };
}

interface Line extends Span {
  /** Where the next line starts. */
  next: number;
}

function lineAt(source: string, offset: number): Line {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  const found = source.indexOf('\n', offset);
  const end = found === -1 ? source.length : found;
  return { start, end, next: Math.min(source.length, end + 1) };
}

/**
 * A blank line below a line of tags and those that follow it, where a line of other words comes
 * next.
 */
function below(source: string, first: Line): Edit[] {
  let line = first;
  while (line.next < source.length) {
    line = lineAt(source, line.next);
    const text = source.slice(line.start, line.end);
    if (text.trim() === '') return [];
    if (!isTagText(text)) return [blankAt(line.start)];
  }
  return [];
}

const blankAt = (offset: number): Edit => ({ start: offset, end: offset, text: '\n' });

function safe(source: string, title: string, edits: Edit[], tags: Line): Fix | undefined {
  const lines = [tags, ...edits.map(({ start }) => lineAt(source, start))].map(({ start, end }) =>
    source.slice(start, end),
  );
  const isMarked = lines.some(
    (line) => /^\s*>/.test(line) || (/^\s*/.exec(line)?.[0].length ?? 0) > mostIndent,
  );
  return edits.length > 0 && !isMarked && keepsWords(source, edits) ? { title, edits } : undefined;
}
