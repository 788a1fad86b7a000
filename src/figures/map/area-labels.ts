import type { Label } from './model.ts';
import {
  type Box,
  boundsOf,
  contains,
  meet,
  type Ring,
  within,
} from '../../core/regions/polygon.ts';
import { boxOf } from './text-box.ts';

/** Steps in which an area is searched for room, in units of the map. */
const step = 4;

/**
 * Finds a position for a name inside an area, in one line or, if that has no room, in two.
 *
 * @param name the name; `kind` decides the size of its letters
 * @param rings the area, in units of the map
 * @param wish the preferred position, in the same units
 * @param taken boxes that stay free
 * @param frame the box that the name keeps within
 * @param without land that the name keeps out of
 * @returns the label, or `undefined` if there is no room
 */
export function placeAreaLabel(
  name: Pick<Label, 'id' | 'kind'> & { name: string },
  rings: readonly Ring[],
  wish: { x: number; y: number },
  taken: readonly Box[],
  frame: Box,
  without: readonly Ring[] = [],
): Label | undefined {
  // What is outside the area's own box need not be looked for in its rings, which are long.
  const room = overlap(boundsOf(rings), frame);
  const spots = gridOf(room).sort((a, b) => distance(a, wish) - distance(b, wish));
  const words = name.name.split(' ');
  for (const lines of [
    [name.name],
    ...(words.length > 1 ? [[words.slice(0, -1).join(' '), words.at(-1) ?? '']] : []),
  ]) {
    for (const spot of spots) {
      const label: Label = { id: name.id, kind: name.kind, lines, ...spot, anchor: 'middle' };
      const box = boxOf(label);
      if (
        within(box, room) &&
        !taken.some((other) => meet(box, other)) &&
        corners(box).every((at) => contains(rings, at) && !contains(without, at))
      )
        return label;
    }
  }
  return undefined;
}

/**
 * Like `placeAreaLabel`, for an area that is smaller than its name: the name is set as near as
 * possible.
 */
export function placeNearArea(
  name: Pick<Label, 'id' | 'kind'> & { name: string },
  wish: { x: number; y: number },
  taken: readonly Box[],
  frame: Box,
): Label | undefined {
  const everywhere: Ring = [
    [frame.x0, frame.y0],
    [frame.x1, frame.y0],
    [frame.x1, frame.y1],
    [frame.x0, frame.y1],
  ];
  return placeAreaLabel(name, [everywhere], wish, taken, frame);
}

function gridOf({ x0, y0, x1, y1 }: Box): { x: number; y: number }[] {
  const spots: { x: number; y: number }[] = [];
  for (let y = y0; y < y1; y += step) for (let x = x0; x < x1; x += step) spots.push({ x, y });
  return spots;
}

/** What two boxes have in common; its ends are the wrong way round if that is nothing. */
function overlap(one: Box, other: Box): Box {
  return {
    x0: Math.max(one.x0, other.x0),
    y0: Math.max(one.y0, other.y0),
    x1: Math.min(one.x1, other.x1),
    y1: Math.min(one.y1, other.y1),
  };
}

function corners({ x0, y0, x1, y1 }: Box): [number, number][] {
  const middle = (x0 + x1) / 2;
  return [
    [x0, y0],
    [middle, y0],
    [x1, y0],
    [x0, y1],
    [middle, y1],
    [x1, y1],
  ];
}

function distance(a: { x: number; y: number }, b: { x: number; y: number }): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
