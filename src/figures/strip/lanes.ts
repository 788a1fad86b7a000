/** A mark in its lane: a place along the axis and a height. */
export type InLane<Mark> = Mark & { at: number; length: number; lane: number };

/**
 * Puts marks into lanes, so that neither they nor the numbers beside them cover each other. As few
 * lanes as possible: each mark takes the first that is free.
 *
 * @param marks the marks; `from` and `to` in words
 * @param scale units of the figure for one word
 * @param room what a mark takes at least, number included, in units of the figure
 * @returns the marks with their positions in units of the figure; `lane` counts from 0
 */
export function putInLanes<Mark extends { from: number; to: number; number: number }>(
  marks: readonly Mark[],
  scale: number,
  room: (mark: Mark, length: number) => number,
): InLane<Mark>[] {
  const ends: number[] = [];
  return marks
    .toSorted((a, b) => a.from - b.from || b.to - a.to || a.number - b.number)
    .map((mark) => {
      const at = mark.from * scale;
      const length = Math.max((mark.to - mark.from) * scale, 2);
      const free = ends.findIndex((end) => end <= at);
      const lane = free === -1 ? ends.length : free;
      ends[lane] = at + room(mark, length);
      return { ...mark, at, length, lane };
    });
}
