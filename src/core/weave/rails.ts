import type { Span } from '../text/span.ts';

/**
 * Gives each range a rail (a height for its underline) so that no two overlapping ranges share one
 * and as few rails as possible are used: greedy colouring of an interval graph, which is optimal
 * for intervals taken in order of their start.
 *
 * @param ranges the ranges, each with an owner; ranges of one owner get the same rail
 * @returns for each owner its rail, from 0
 */
export function assignRails<Owner>(
  ranges: readonly (Span & { owner: Owner })[],
): Map<Owner, number> {
  const rails = new Map<Owner, number>();
  const owners = new Map<Owner, Span[]>();
  for (const range of ranges.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const spans = owners.get(range.owner);
    if (spans) spans.push(range);
    else owners.set(range.owner, [range]);
  }
  const taken: Span[][] = [];
  for (const [owner, spans] of owners) {
    let rail = 0;
    while (
      taken[rail]?.some((other) =>
        spans.some((span) => span.start < other.end && other.start < span.end),
      )
    )
      rail += 1;
    taken[rail] = [...(taken[rail] ?? []), ...spans];
    rails.set(owner, rail);
  }
  return rails;
}
