import type { Point, Ring } from './polygon.ts';

/**
 * Writes rings as an SVG path on a grid, with the points left out that the grid makes superfluous. A border that two areas share is
 * rounded in the same way in both, so no gap opens between them.
 *
 * @param rings the rings, in units of the map
 * @param grid the side of the grid's squares, in the same units
 * @returns the path, in relative commands; empty where nothing is left
 */
export function outlinePath(rings: readonly Ring[], grid: number): string {
  return rings
    .map((ring) => straighten(ring.map(([x, y]): Point => [Math.round(x / grid), Math.round(y / grid)])))
    .filter((ring) => ring.length > 2)
    .map((ring) => writeRing(ring, grid))
    .join('');
}

/** Leaves out points that repeat the one before or lie on the line between their neighbours. */
function straighten(ring: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of ring) {
    const [a, b] = [kept.at(-2), kept.at(-1)];
    if (b && b[0] === point[0] && b[1] === point[1]) continue;
    if (a && b && (b[0] - a[0]) * (point[1] - b[1]) === (b[1] - a[1]) * (point[0] - b[0])) kept.pop();
    kept.push(point);
  }
  return kept;
}

function writeRing(ring: readonly Point[], grid: number): string {
  const number = (value: number): string => String(Math.round(value * grid * 100) / 100).replace(/^(-?)0\./, '$1.');
  let [px, py] = ring[0] as Point;
  let path = `M${number(px)} ${number(py)}`;
  for (const [x, y] of ring.slice(1)) {
    path += `l${number(x - px)} ${number(y - py)}`;
    [px, py] = [x, y];
  }
  return `${path.replace(/ -/g, '-')}z`;
}
