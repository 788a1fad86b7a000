import { geoMercator } from 'd3-geo';
import SVGPathCommander from 'svg-path-commander';
import type { Area, DisputedArea, Region } from './model.ts';
import type { Ring } from './polygon.ts';

/** A region as data: a Mercator drawing as SVG paths of straight lines. */
export interface RegionData extends Omit<Region, 'projection' | 'areas'> {
  /** In degrees; the drawing touches a margin of one unit on each side of its view box. */
  extent: { west: number; east: number; south: number; north: number };
  areas: { id: string; name: string; path: string }[];
  disputed: DisputedArea[];
}

/**
 * Makes a region from its drawing.
 *
 * @param data the drawing
 * @returns the region; its paths are read when its areas are first asked for
 */
export function regionOfDrawing({ id, name, size, extent, areas, credit }: RegionData): Region {
  const { west, east, south, north } = extent;
  const read = (): Area[] =>
    areas.map((area) => ({
      id: area.id,
      name: area.name,
      kind: 'region',
      rings: ringsOfPath(area.path),
    }));
  let known: Area[] | undefined;
  return {
    id,
    name,
    size,
    credit,
    projection: geoMercator().fitExtent(innerExtent(size), {
      type: 'MultiPoint',
      coordinates: [
        [west, south],
        [east, north],
      ],
    }),
    areas: () => (known ??= read()),
  };
}

/** The view box of a drawing, without a margin of one unit. */
export function innerExtent({
  width,
  height,
}: Region['size']): [[number, number], [number, number]] {
  return [
    [1, 1],
    [width - 1, height - 1],
  ];
}

/** Whether a code of ISO 3166-2 is that of an area of a region. */
export function hasArea({ id, areas }: Region, code: string): boolean {
  return code.startsWith(`${id}-`) || areas().some((area) => area.id === code);
}

/** The corners of a path of straight lines. */
function ringsOfPath(path: string): Ring[] {
  const rings: Ring[] = [];
  for (const [command, x, y] of new SVGPathCommander(path).toAbsolute().segments) {
    if (command === 'M') rings.push([[x, y]]);
    else if (command === 'L') rings.at(-1)?.push([x, y]);
  }
  return rings;
}
