import type { Dot, Label } from './model.ts';
import { type Box, meet, within } from '../../core/regions/polygon.ts';
import { boxOf } from './text-box.ts';

/**
 * A dot with its name. `reach` is its extra radius beyond other dots: the one that the map is about
 * has a ring.
 */
export type NamedDot = Dot & { name: string; reach: number };

/** How far a dot reaches, with some air, in units of the map. */
const dotRadius = 3;

/**
 * The positions of a name beside its dot, best first. The last ones are apart and have a line to
 * the dot.
 */
const positions: { dx: number; dy: number; anchor: Label['anchor']; leader?: true }[] = [
  { dx: 6, dy: 0, anchor: 'start' },
  { dx: -6, dy: 0, anchor: 'end' },
  { dx: 5, dy: -6, anchor: 'start' },
  { dx: -5, dy: -6, anchor: 'end' },
  { dx: 5, dy: 6, anchor: 'start' },
  { dx: -5, dy: 6, anchor: 'end' },
  { dx: 0, dy: -11, anchor: 'middle' },
  { dx: 0, dy: 11, anchor: 'middle' },
  ...[16, 26, 38].flatMap((far) =>
    [0, -14, 14, -28, 28].flatMap(
      (dy): { dx: number; dy: number; anchor: Label['anchor']; leader: true }[] => [
        { dx: far, dy, anchor: 'start', leader: true },
        { dx: -far, dy, anchor: 'end', leader: true },
      ],
    ),
  ),
];

/**
 * Finds positions for the names of dots at which they cover neither each other nor a dot.
 *
 * @param dots the dots and their names, the most important first
 * @param taken boxes that stay free
 * @param frame the box that all names keep within
 * @returns the labels; a name for which there is no room has none
 */
export function placePointLabels(
  dots: readonly NamedDot[],
  taken: readonly Box[],
  frame: Box,
): Label[] {
  const points = dots.map(({ x, y }) => ({
    x0: x - dotRadius,
    y0: y - dotRadius,
    x1: x + dotRadius,
    y1: y + dotRadius,
  }));
  let best: (Label | undefined)[] = [];
  let steps = 20_000;
  /**
   * Tries the positions of one name after the other and backtracks if one finds none: there are few
   * names, so this is quick.
   */
  const search = (index: number, placed: (Label | undefined)[]): boolean => {
    if (placed.filter(Boolean).length > best.filter(Boolean).length) best = [...placed];
    const dot = dots[index];
    if (!dot) return placed.every(Boolean);
    for (const label of candidates(dot)) {
      steps -= 1;
      if (steps < 0) return false;
      const box = boxOf(label);
      const others = placed.flatMap((other) => (other ? [boxOf(other)] : []));
      if (!within(box, frame) || [...taken, ...points, ...others].some((other) => meet(box, other)))
        continue;
      if (points.some((point, at) => at !== index && liesBetween(point, dot, label))) continue;
      if (search(index + 1, [...placed, label])) return true;
    }
    return false;
  };
  if (!search(0, [])) best = greedy(dots, [...taken, ...points], frame);
  return best.filter((label) => label !== undefined);
}

function candidates({ id, name, x, y, reach }: NamedDot): Label[] {
  return positions.map(({ dx, dy, anchor, leader }) => ({
    id,
    kind: 'point',
    lines: [name],
    x: x + dx + Math.sign(dx) * reach,
    y: y + dy + (dx === 0 ? Math.sign(dy) * reach : 0),
    anchor,
    ...(leader
      ? { leader: [x, y, x + dx + Math.sign(dx) * (reach - 2), y + dy] as Label['leader'] & {} }
      : {}),
  }));
}

/**
 * Whether another dot lies between a dot and its name: a reader would take the name for that one's.
 */
function liesBetween(other: Box, dot: Dot, label: Label): boolean {
  const far = Math.hypot(label.x - dot.x, label.y - dot.y);
  return [0.4, 0.6, 0.8, 1]
    .map((part) => Math.max(part, dotRadius / far))
    .map((part) => ({ x: dot.x + (label.x - dot.x) * part, y: dot.y + (label.y - dot.y) * part }))
    .some(({ x, y }) => x > other.x0 && x < other.x1 && y > other.y0 && y < other.y1);
}

/** If not all names fit: each takes the first free position, and some have none. */
function greedy(dots: readonly NamedDot[], taken: readonly Box[], frame: Box): Label[] {
  const placed: Label[] = [];
  for (const dot of dots) {
    const free = candidates(dot).find((label) => {
      const box = boxOf(label);
      return (
        within(box, frame) && ![...taken, ...placed.map(boxOf)].some((other) => meet(box, other))
      );
    });
    if (free) placed.push(free);
  }
  return placed;
}
