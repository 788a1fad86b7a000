import type { Degrees } from './region.ts';

/** What is wrong with the coordinates of an area, and where. */
export interface GeometryFault {
  problem: string;
  /** What to do, if the problem does not say it. */
  advice?: string | undefined;
  /** The way to the wrong value from the coordinates. */
  path: number[];
}

/** The map is Mercator, which has no poles. */
const northernmost = 85;

/** The outlines of an area, or the first thing that is wrong with them. */
export type Outlines = { rings: Degrees[][] } | GeometryFault;

/**
 * Checks the coordinates of an area (RFC 7946, section 3.1), and takes its outlines out of them.
 *
 * @param type how deep the coordinates are nested
 * @param coordinates as the file has them
 * @returns the rings; or the first fault
 */
export function outlinesOf(type: 'Polygon' | 'MultiPolygon', coordinates: unknown[]): Outlines {
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  const rings: Degrees[][] = [];
  for (const [index, polygon] of polygons.entries()) {
    const above = type === 'Polygon' ? [] : [index];
    if (!isList(polygon) || polygon.length === 0)
      return { problem: 'expected a list of rings', path: above };
    for (const [at, ring] of polygon.entries()) {
      const read = ringOf(ring, [...above, at], type);
      if ('problem' in read) return read;
      rings.push(read.ring);
    }
  }
  return { rings };
}

function ringOf(
  ring: unknown,
  path: number[],
  type: 'Polygon' | 'MultiPolygon',
): { ring: Degrees[] } | GeometryFault {
  if (!isList(ring)) return { problem: 'expected a ring: a list of positions', path };
  if (isList(ring[0]) && isList(ring[0][0]))
    return {
      problem: `the lists of a \`${type}\` are nested too deeply, expected ${type === 'Polygon' ? '`MultiPolygon`' : 'one level less'}`,
      path,
    };
  const read: Degrees[] = [];
  for (const [index, position] of ring.entries()) {
    const fault = faultOf(position, type);
    if (fault) return { ...fault, path: [...path, index] };
    const [lon, lat] = position as Degrees;
    read.push([lon, lat]);
  }
  if (read.length < 4)
    return { problem: `a ring has ${read.length} positions, expected at least 4`, path };
  if (read[0]?.join() !== read.at(-1)?.join())
    return {
      problem: 'a ring is not closed, expected its first position as its last one too',
      advice: 'Repeat the first position at the end of the ring.',
      path: [...path, read.length - 1],
    };
  return { ring: read };
}

function faultOf(
  position: unknown,
  type: 'Polygon' | 'MultiPolygon',
): Omit<GeometryFault, 'path'> | undefined {
  if (!isList(position) && type === 'MultiPolygon')
    return {
      problem: 'the lists of a `MultiPolygon` are not nested deeply enough, expected `Polygon`',
    };
  const [lon, lat] = isList(position) ? position : [];
  if (typeof lon !== 'number' || typeof lat !== 'number')
    return { problem: 'expected a position: `[degrees east, degrees north]`' };
  if (isOnMap(lon, lat)) return undefined;
  if (isOnMap(lat, lon))
    return {
      problem: 'latitude and longitude are exchanged, expected `[degrees east, degrees north]`',
      advice: 'Exchange the two numbers in each position of the file.',
    };
  return {
    problem: `there is no such position on the map, expected degrees east from -180 to 180 and degrees north from -${northernmost} to ${northernmost}`,
    advice:
      'Write the positions in degrees (WGS 84): metres of another projection must be converted.',
  };
}

const isOnMap = (lon: number, lat: number): boolean =>
  Math.abs(lon) <= 180 && Math.abs(lat) <= northernmost;

const isList = (value: unknown): value is unknown[] => Array.isArray(value);
