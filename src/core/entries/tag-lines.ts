import { isTagText } from './tags.ts';
import type { Span } from '../text/span.ts';
import type { Edit, Fix } from '../messages/fixes/fix.ts';
import { keepsWords } from './keeps-words.ts';

/** Lines indented by more than this become code once they are on their own. */
const mostIndent = 3;

/**
 * Separates a line of tags from the quote above it: a blank line before it, and one after it if
 * another line follows.
 *
 * @param source the whole file
 * @param tags the tags, as a stretch of the file
 * @returns the fix; none if a line left over could mean something else
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
 * Separates a line of tags from the body below it.
 *
 * @param source the whole file
 * @param tags the position of the first line of tags
 * @returns the fix; none if a line left over could mean something else
 */
export function freeFromBody(source: string, tags: Span): Fix | undefined {
  const line = lineAt(source, tags.start);
  return safe(source, 'A blank line between tags and body', below(source, line), line);
}

/**
 * Moves a line of tags up to where it belongs.
 *
 * @param source the whole file
 * @param tags the line of tags
 * @param above what it goes below: a quote, a heading, or (with `isTags`) other tags
 * @returns the fix; none if the file would not say the same words
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
  return keepsWords(source, edits) ? { title: 'Tags moved up, below the quote', edits } : undefined;
}

/**
 * The lines of a stretch and the blank lines below them; at the end of a file, the blank lines
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
  /** The start of the next line. */
  next: number;
}

function lineAt(source: string, offset: number): Line {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  const found = source.indexOf('\n', offset);
  const end = found === -1 ? source.length : found;
  return { start, end, next: Math.min(source.length, end + 1) };
}

/** A blank line after the lines of tags, if a line of other words follows. */
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
