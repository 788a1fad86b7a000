import { geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import { piecesOfLand } from './atlas.ts';
import { assignedPiece } from './disputed.ts';
import type { Area, Canvas, DisputedArea, MapPlace, Piece, Region } from './model.ts';
import { type Box, boundsOf, contains, type Point, type Ring } from '../../core/regions/polygon.ts';
import { cropTo, fitTo, type MapProjection, mapWidth } from './projection.ts';

/**
 * Makes the canvas for places in a region: its areas, cropped to those with cities of the map and
 * those that are shaded. If no city sets a frame, or `whole` is asked for, it is the whole region.
 *
 * @param region the region
 * @param places the places
 * @param disputed the disputed areas
 * @param whole show the whole region
 * @returns the canvas; its areas are those of the region that the frame cuts, and the countries
 *   around
 */
export function regionCanvas(
  region: Region,
  places: readonly MapPlace[],
  disputed: readonly DisputedArea[],
  whole = false,
): Canvas {
  const inRegion = region.areas();
  const { width, height } = region.size;
  const cities = places
    .filter(({ frames }) => frames)
    .map(({ lon, lat }): Point => region.projection([lon, lat]) ?? [NaN, NaN]);
  const codes = new Set(places.flatMap(({ covers = [] }) => covers));
  const shown = inRegion.filter(
    ({ id, rings }) => codes.has(id) || cities.some((city) => contains(rings, city)),
  );
  const part =
    whole || cities.length === 0
      ? pad({ x0: 0, y0: 0, x1: width, y1: height }, 0.02)
      : pad(boundsOf(shown.flatMap(({ rings }) => rings)), 0.06);
  const map = cropTo(region.projection, part);
  const factor = mapWidth / (part.x1 - part.x0);
  const onMap = ([x, y]: Point): Point => [(x - part.x0) * factor, (y - part.y0) * factor];
  const areas = inRegion.map((area) => ({
    ...area,
    rings: area.rings.map((ring) => ring.map(onMap)),
  }));
  const canvas = canvasOf(map, disputed, region);
  return {
    ...canvas,
    areas: [...canvas.areas, ...areas.filter(({ rings }) => cuts(rings, frameOf(map)))],
  };
}

/**
 * Makes the canvas for places elsewhere: countries of the atlas, fitted to the places.
 *
 * @param places the places; at least one
 * @param disputed the disputed areas
 * @returns the canvas
 */
export function worldCanvas(
  places: readonly MapPlace[],
  disputed: readonly DisputedArea[],
): Canvas {
  return canvasOf(fitTo(places), disputed);
}

/** The canvas of a projection, with all countries on it but the one that the region is. */
function canvasOf(map: MapProjection, disputed: readonly DisputedArea[], region?: Region): Canvas {
  return {
    region,
    width: mapWidth,
    height: map.height,
    project: (lon, lat) => map.projection([lon, lat]) ?? [NaN, NaN],
    areas: countryAreas(map.projection, frameOf(map), disputed, region?.country),
  };
}

function frameOf({ height }: MapProjection): Box {
  return { x0: 0, y0: 0, x1: mapWidth, y1: height };
}

/** The countries that a frame cuts, clipped a little outside it. */
function countryAreas(
  projection: GeoProjection,
  frame: Box,
  disputed: readonly DisputedArea[],
  without: string | undefined,
): Area[] {
  const reach = reachOf(projection, frame);
  projection.clipExtent([
    [frame.x0 - 8, frame.y0 - 8],
    [frame.x1 + 8, frame.y1 + 8],
  ]);
  const near = piecesOfLand()
    .filter((piece) => isNear(piece, reach))
    .map((piece) => assignedPiece(piece, disputed))
    .filter(({ country }) => country !== without);
  return Array.from(Map.groupBy(near, ({ country }) => country))
    .map(([id, pieces]): Area => ({
      id,
      name: pieces[0]?.name ?? '',
      kind: 'country',
      rings: pieces.flatMap(({ rings }) =>
        ringsIn({ type: 'Polygon', coordinates: rings }, projection),
      ),
    }))
    .filter(({ rings }) => rings.length > 0);
}

/** The degrees that a Mercator map reaches over; `undefined` of any other map: the whole world. */
function reachOf(projection: GeoProjection, frame: Box): Piece['bounds'] | undefined {
  const [a, b] = [
    projection.invert?.([frame.x0 - 8, frame.y1 + 8]),
    projection.invert?.([frame.x1 + 8, frame.y0 - 8]),
  ];
  const [west = NaN, south = NaN, east = NaN, north = NaN] = [...(a ?? []), ...(b ?? [])];
  return west < east && south < north ? [west, south, east, north] : undefined;
}

function isNear(
  { bounds: [west, south, east, north] }: Piece,
  reach: Piece['bounds'] | undefined,
): boolean {
  if (!reach) return true;
  return west < reach[2] && reach[0] < east && south < reach[3] && reach[1] < north;
}

/** The rings of a polygon on the map, as the projection draws them. */
function ringsIn(polygon: GeoPermissibleObjects, projection: GeoProjection): Ring[] {
  const rings: [number, number][][] = [];
  const context = {
    beginPath: () => undefined,
    moveTo: (x: number, y: number) => void rings.push([[x, y]]),
    lineTo: (x: number, y: number) => void rings.at(-1)?.push([x, y]),
    closePath: () => undefined,
    arc: () => undefined,
  };
  geoPath(projection, context)(polygon);
  return rings;
}

function cuts(rings: readonly Ring[], frame: Box): boolean {
  const bounds = boundsOf(rings);
  return (
    bounds.x0 < frame.x1 && bounds.x1 > frame.x0 && bounds.y0 < frame.y1 && bounds.y1 > frame.y0
  );
}

function pad(box: Box, share: number): Box {
  const room = share * Math.max(box.x1 - box.x0, box.y1 - box.y0);
  return { x0: box.x0 - room, y0: box.y0 - room, x1: box.x1 + room, y1: box.y1 + room };
}
