/** A position in a file: line and column from 1, offset from 0. */
export interface Point {
  line: number;
  column: number;
  offset: number;
}

/**
 * Prepares a file for turning many offsets into points.
 *
 * @param source the whole file
 * @returns a function that turns an offset into its point
 */
export function pointsIn(source: string): (offset: number) => Point {
  const starts = [0, ...Array.from(source.matchAll(/\n/g), ({ index }) => index + 1)];
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset };
  };
}

/** Turns one offset in a file into its point; for many offsets of a file, see `pointsIn`. */
export function pointAt(source: string, offset: number): Point {
  const before = source.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n'), offset };
}

/**
 * Turns a stretch of a file into a position for a message.
 *
 * @param source the whole file
 * @param start offset of its first character
 * @param end offset after its last character
 * @returns a range, or a point if the stretch is empty
 */
export function positionAt(
  source: string,
  start: number,
  end = start,
): Point | { start: Point; end: Point } {
  return end > start
    ? { start: pointAt(source, start), end: pointAt(source, end) }
    : pointAt(source, start);
}
