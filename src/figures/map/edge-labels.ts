import type { Label } from './model.ts';
import { type Box, meet, within } from '../../core/regions/polygon.ts';
import { boxOf } from './text-box.ts';

/** Room that an arrow takes at the edge, in units of the map. */
const arrowLength = 11;

/**
 * Names a place outside the frame at the edge, with an arrow that points to it.
 *
 * @param place its name, and its position in units of the map, outside the frame
 * @param taken boxes that stay free
 * @param frame the map's frame
 * @returns the label, or `undefined` if no stretch of the edge is free
 */
export function placeEdgeLabel(
  place: { id: string; name: string; x: number; y: number },
  taken: readonly Box[],
  frame: Box,
): Label | undefined {
  const { x, y } = leavesAt(place, frame);
  const along = [0, -8, 8, -16, 16, -28, 28, -42, 42, -60, 60, -80, 80, -110, 110, -140, 140];
  for (const shift of along) {
    const label = labelAt(place, x, y, shift, frame);
    const box = boxOf(label);
    if (within(box, frame) && !taken.some((other) => meet(box, other))) return label;
  }
  return undefined;
}

/** The point of the edge at which the line from the middle of the frame to the place leaves it. */
function leavesAt({ x, y }: { x: number; y: number }, frame: Box): { x: number; y: number } {
  const [mx, my] = [(frame.x0 + frame.x1) / 2, (frame.y0 + frame.y1) / 2];
  const scale = Math.min(
    (frame.x1 - frame.x0) / 2 / Math.abs(x - mx || 1e-9),
    (frame.y1 - frame.y0) / 2 / Math.abs(y - my || 1e-9),
  );
  return { x: mx + (x - mx) * scale, y: my + (y - my) * scale };
}

function labelAt(
  place: { id: string; name: string; x: number; y: number },
  x: number,
  y: number,
  shift: number,
  frame: Box,
): Label {
  const side =
    x <= frame.x0 + 1 ? 'left' : x >= frame.x1 - 1 ? 'right' : y <= frame.y0 + 1 ? 'top' : 'bottom';
  const flat = side === 'left' || side === 'right';
  const tip = {
    x: {
      left: frame.x0 + 1,
      right: frame.x1 - 1,
      top: clamp(x + shift, frame.x0 + 8, frame.x1 - 8),
      bottom: clamp(x + shift, frame.x0 + 8, frame.x1 - 8),
    }[side],
    y: {
      top: frame.y0 + 1,
      bottom: frame.y1 - 1,
      left: clamp(y + shift, frame.y0 + 8, frame.y1 - 8),
      right: clamp(y + shift, frame.y0 + 8, frame.y1 - 8),
    }[side],
  };
  const inward = { left: 1, right: -1, top: 1, bottom: -1 }[side] * arrowLength;
  const half = (frame.x0 + frame.x1) / 2;
  const upright =
    tip.x > half ? ({ dx: -8, anchor: 'end' } as const) : ({ dx: 8, anchor: 'start' } as const);
  return {
    id: place.id,
    kind: 'edge',
    lines: [place.name],
    x: flat ? tip.x + inward : tip.x + upright.dx,
    y: flat ? tip.y : tip.y + { top: 7, bottom: -7, left: 0, right: 0 }[side],
    anchor: side === 'left' ? 'start' : side === 'right' ? 'end' : upright.anchor,
    arrow: arrowPath(tip, Math.atan2(place.y - tip.y, place.x - tip.x)),
  };
}

/** An arrow head with its tip at a point, turned to an angle. */
function arrowPath(tip: { x: number; y: number }, angle: number): string {
  const back = { x: tip.x - Math.cos(angle) * 8, y: tip.y - Math.sin(angle) * 8 };
  const corner = (side: number): string =>
    `${(back.x - Math.sin(angle) * 3.5 * side).toFixed(1)} ${(back.y + Math.cos(angle) * 3.5 * side).toFixed(1)}`;
  return `M${tip.x.toFixed(1)} ${tip.y.toFixed(1)}L${corner(1)}L${corner(-1)}z`;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
