import type { VFile } from 'vfile';
import { nearestId } from '../messages/nearest-id.ts';
import { type Place, report } from '../messages/report.ts';
import { codesOfCountry, isAreaCode } from '../files/area-codes.ts';
import { contains } from './polygon.ts';
import type { BorderedArea, BorderedRegion, Degrees } from './region.ts';

/** A place of the glossary, as far as the borders of the map go. */
export interface LocatedPlace {
  term: string;
  lat: number;
  lon: number;
  /** The code of the area that it lies in. */
  map?: string | undefined;
  covers?: readonly string[] | undefined;
  file: VFile;
  /** The position of a value of its front matter. */
  rangeOf: (...path: (string | number)[]) => Place;
}

/** Degrees that a place may lie outside its area: borders are drawn with fewer bends than they have. */
const tolerance = 0.05;

/**
 * Reports places with a code that no area has, and places that lie outside the area of their code.
 *
 * @param places the places; their files receive the messages
 * @param regions the regions whose borders the site has
 */
export function checkPlaces(
  places: readonly LocatedPlace[],
  regions: readonly BorderedRegion[],
): void {
  const areas = new Map(regions.flatMap((region) => region.areas).map((area) => [area.code, area]));
  for (const place of places) {
    checkCode(place, place.map, ['map'], areas);
    for (const [index, code] of place.covers?.entries() ?? [])
      checkCode(place, code, ['covers', index], areas);
    const area = areas.get(place.map ?? '');
    if (area) checkPosition(place, area, regions);
  }
}

function checkCode(
  { file, rangeOf }: LocatedPlace,
  code: string | undefined,
  path: (string | number)[],
  areas: ReadonlyMap<string, BorderedArea>,
): void {
  if (code === undefined || areas.has(code)) return;
  const isOwn = isAreaCode(code) && codesOfCountry(code.slice(0, 2)).length === 0;
  if (isAreaCode(code) && !isOwn) return;
  const country = code.slice(0, 2);
  const drawn = [...areas.keys()].filter((known) => known.startsWith(`${country}-`));
  const nearest = nearestId(code, [...drawn, ...codesOfCountry(country)]);
  report(file, 'area-code-unknown', { code, nearest, isDrawn: false }, rangeOf(...path));
}

function checkPosition(
  { term, lat, lon, file, rangeOf }: LocatedPlace,
  area: BorderedArea,
  regions: readonly BorderedRegion[],
): void {
  if (isNear(area, [lon, lat])) return;
  const isExchanged = isNear(area, [lat, lon]);
  const other = regions
    .flatMap(({ areas }) => areas)
    .find(({ rings }) => contains(rings, [lon, lat]));
  const details = { term, area: area.name, code: area.code, isExchanged, other: other?.code };
  report(file, 'place-outside-area', details, rangeOf('lat'));
}

/** Whether a position lies in an area, or very near its border. */
function isNear({ rings }: BorderedArea, position: Degrees): boolean {
  if (contains(rings, position)) return true;
  const narrow = Math.cos((position[1] * Math.PI) / 180);
  return rings.some((ring) =>
    ring.some((end, index) => {
      const start = ring[index - 1];
      return start !== undefined && distance(position, start, end, narrow) < tolerance;
    }),
  );
}

/** How far a position is from a line, in degrees north; degrees east are narrower. */
function distance([x, y]: Degrees, [ax, ay]: Degrees, [bx, by]: Degrees, narrow: number): number {
  const [dx, dy] = [(bx - ax) * narrow, by - ay];
  const [px, py] = [(x - ax) * narrow, y - ay];
  const along = Math.min(1, Math.max(0, (px * dx + py * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(px - along * dx, py - along * dy);
}
