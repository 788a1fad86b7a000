import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';

/** The messages of a file in order of position; those about the whole file come first. */
export function sortedMessages(file: VFile): VFileMessage[] {
  return file.messages.toSorted(
    (a, b) => (a.line ?? 1) - (b.line ?? 1) || (a.column ?? 1) - (b.column ?? 1),
  );
}

/**
 * The range of a message; start and end are equal if it is a point. `undefined` if the message is
 * about the whole file.
 */
export function rangeOf({
  place,
}: VFileMessage): { start: Required<Point>; end: Required<Point> } | undefined {
  if (!place) return undefined;
  const start = 'start' in place ? place.start : place;
  const end = 'end' in place ? place.end : start;
  const isWhole = !('end' in place) && start.line === 1 && start.column === 1;
  return isWhole ? undefined : { start: { offset: 0, ...start }, end: { offset: 0, ...end } };
}

interface Point {
  line: number;
  column: number;
  offset?: number | undefined;
}
