import { geoMercator, geoPath } from 'd3-geo';
import { countryNumber } from '../../core/files/area-codes.ts';
import type { BorderedRegion, Degrees } from '../../core/regions/region.ts';
import type { Area, Region } from './model.ts';
import type { Point } from '../../core/regions/polygon.ts';

/** Width of the drawing of a region, in its own units. */
const drawingWidth = 1000;

/** Room around the drawing, in the same units. */
const edge = 1;

/**
 * Draws the borders of a region as a Mercator map.
 *
 * @param borders the borders, in degrees
 * @returns the region in units of its own; its areas are drawn when they are first asked for
 */
export function drawRegion({ areas, ...about }: BorderedRegion): Region {
  const { country, borders, source, by, basedOn, licence, changes, name } = about;
  const corners = cornersOf(areas.flatMap(({ rings }) => rings.flat()));
  const inner = drawingWidth - 2 * edge;
  const [, [, bottom]] = geoPath(geoMercator().fitWidth(inner, corners)).bounds(corners);
  const height = bottom + 2 * edge;
  const projection = geoMercator().fitExtent(
    [
      [edge, edge],
      [drawingWidth - edge, height - edge],
    ],
    corners,
  );
  const onDrawing = (at: Degrees): Point => projection(at) ?? [NaN, NaN];
  let known: Area[] | undefined;
  return {
    name,
    country: country && countryNumber(country),
    codes: new Set(areas.map(({ code }) => code)),
    prefix: country && `${country}-`,
    size: { width: drawingWidth, height },
    projection,
    areas: () =>
      (known ??= areas.map((area) => ({
        id: area.code,
        name: area.name,
        kind: 'region',
        rings: area.rings.map((ring) => ring.map(onDrawing)),
      }))),
    credit: { what: borders, source, by, basedOn, licence, changes },
  };
}

/** Whether a code of ISO 3166-2 is that of an area of a region, drawn or not. */
export function hasArea({ codes, prefix }: Region, code: string): boolean {
  return codes.has(code) || (prefix !== undefined && code.startsWith(prefix));
}

/** The south-western and the north-eastern corner of the box around positions. */
function cornersOf(positions: readonly Degrees[]): {
  type: 'MultiPoint';
  coordinates: [Degrees, Degrees];
} {
  const [low, high]: [Degrees, Degrees] = [
    [Infinity, Infinity],
    [-Infinity, -Infinity],
  ];
  for (const [lon, lat] of positions) {
    low[0] = Math.min(low[0], lon);
    low[1] = Math.min(low[1], lat);
    high[0] = Math.max(high[0], lon);
    high[1] = Math.max(high[1], lat);
  }
  return { type: 'MultiPoint', coordinates: [low, high] };
}
