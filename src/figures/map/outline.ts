import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { Polygon, Topology } from 'topojson-specification';
import type { Point, Ring } from '../../core/regions/polygon.ts';

/**
 * Writes shapes as SVG paths on a grid, without points too fine to see. A border shared
 * by two of them is simplified once for both, so no gap opens between them.
 *
 * Points are removed in the order of the area of the triangle that each makes with its neighbours:
 * Visvalingam and Whyatt, ‘Line generalisation by repeated elimination of points’, The Cartographic
 * Journal 30 (1993), as implemented by topojson-simplify.
 *
 * @param shapes of each shape its rings, in units of the map
 * @param grid the side of the grid's squares, in the same units
 * @param detail the area of the smallest such triangle that is kept, in square units
 * @returns of each shape its path, in relative commands; empty if nothing is left
 */
export function outlinePaths(
  shapes: readonly (readonly Ring[])[],
  grid: number,
  detail: number,
): string[] {
  const rings = shapes.flatMap((shape, index) =>
    shape
      .map((ring) =>
        straighten(
          ring.map(([x, y]): Point => [Math.round(x / grid), Math.round(y / grid)]),
          false,
        ),
      )
      .filter((ring) => ring.length > 2)
      .map((ring) => ({ index, ring })),
  );
  const polygons = rings.map(({ ring }) => ({
    type: 'Polygon' as const,
    coordinates: [[...ring, ring[0]] as [number, number][]],
  }));
  const all = topology(
    Object.fromEntries(polygons.map((polygon, index) => [String(index), polygon])),
  ) as Topology<Record<string, Polygon>>;
  const simple = simplify(presimplify(all), detail / grid ** 2);
  const paths = shapes.map(() => '');
  for (const [at, { index }] of rings.entries()) {
    const { coordinates } = feature(simple, simple.objects[String(at)] as Polygon).geometry;
    const ring = straighten((coordinates[0] ?? []).slice(0, -1) as unknown as Point[], true);
    if (ring.length > 2) paths[index] += writeRing(ring, grid);
  }
  return paths;
}

/**
 * Leaves out points that repeat the one before and, if asked, those on the line between their
 * neighbours.
 */
function straighten(ring: readonly Point[], lines: boolean): Point[] {
  const kept: Point[] = [];
  for (const point of ring) {
    const [a, b] = [kept.at(-2), kept.at(-1)];
    if (b && b[0] === point[0] && b[1] === point[1]) continue;
    if (lines && a && b && (b[0] - a[0]) * (point[1] - b[1]) === (b[1] - a[1]) * (point[0] - b[0]))
      kept.pop();
    kept.push(point);
  }
  return kept;
}

function writeRing(ring: readonly Point[], grid: number): string {
  const number = (value: number): string =>
    String(Math.round(value * grid * 100) / 100).replace(/^(-?)0\./, '$1.');
  let [px, py] = ring[0] as Point;
  let path = `M${number(px)} ${number(py)}`;
  for (const [x, y] of ring.slice(1)) {
    path += `l${number(x - px)} ${number(y - py)}`;
    [px, py] = [x, y];
  }
  return `${path.replace(/ -/g, '-')}z`;
}
