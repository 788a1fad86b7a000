/** A stretch of a text, in UTF-16 code units: `start` included, `end` excluded. */
export interface Span {
  start: number;
  end: number;
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Returns the part of `span` inside `bounds`, or `undefined` if they do not overlap. */
export function clip(span: Span, bounds: Span): Span | undefined {
  const start = Math.max(span.start, bounds.start);
  const end = Math.min(span.end, bounds.end);
  return start < end ? { start, end } : undefined;
}
