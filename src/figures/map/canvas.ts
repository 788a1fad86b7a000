import {
  geoMercator,
  geoNaturalEarth1,
  geoPath,
  type GeoPermissibleObjects,
  type GeoProjection,
} from 'd3-geo';
import { type Piece, piecesOfLand } from './atlas.ts';
import type { Area, Canvas, MapPlace } from './model.ts';
import { type Box, boundsOf, contains, type Point, type Ring } from './polygon.ts';
import { drawingSize, regionsOfUkraine, toDrawing } from './ukraine.ts';

/**
 * Width of every map, in its own units: about the pixels that a phone has for it, so that letters
 * can be set for that size.
 */
export const mapWidth = 320;

/**
 * Makes the canvas for places in Ukraine: the drawing of its regions, cropped to those with cities
 * of the map and those that are shaded. If no city sets a frame, or `whole` is asked for, it is the
 * whole country.
 *
 * @param places the places
 * @param whole show the whole country
 * @returns the canvas; its areas are the regions that the frame cuts, and the countries around
 */
export function ukraineCanvas(places: readonly MapPlace[], whole = false): Canvas {
  const regions = regionsOfUkraine();
  const cities = places.filter(({ frames }) => frames).map(({ lon, lat }) => toDrawing(lon, lat));
  const codes = new Set(places.flatMap(({ covers = [] }) => covers));
  const shown = regions.filter(
    ({ id, rings }) => codes.has(id) || cities.some((city) => contains(rings, city)),
  );
  const bounds =
    whole || cities.length === 0
      ? pad({ x0: 0, y0: 0, x1: drawingSize.width, y1: drawingSize.height }, 0.02)
      : pad(boundsOf(shown.flatMap(({ rings }) => rings)), 0.06);
  const scale = mapWidth / (bounds.x1 - bounds.x0);
  const place = ([x, y]: Point): Point => [(x - bounds.x0) * scale, (y - bounds.y0) * scale];
  const height = Math.round((bounds.y1 - bounds.y0) * scale);
  const frame = { x0: 0, y0: 0, x1: mapWidth, y1: height };
  const project = (lon: number, lat: number): [number, number] => [...place(toDrawing(lon, lat))];
  const areas = regions.map((region) => ({
    ...region,
    rings: region.rings.map((ring) => ring.map(place)),
  }));
  // The countries around, in the same projection: fitted to a span of longitude that the drawing
  // knows.
  const [left = 0, middle = 0] = project(30, 49);
  const projection = geoMercator();
  const degree = (project(31, 49)[0] ?? 0) - left;
  projection.scale((degree * 180) / Math.PI).translate([0, 0]);
  const [zeroX = 0, zeroY = 0] = projection([30, 49]) ?? [];
  projection.translate([left - zeroX, middle - zeroY]);
  return {
    base: 'ukraine',
    width: mapWidth,
    height,
    project,
    areas: [
      ...countryAreas(projection, frame, 'Ukraine'),
      ...areas.filter(({ rings }) => cuts(rings, frame)),
    ],
  };
}

/**
 * Makes the canvas for places elsewhere: countries of the atlas, fitted to the places, with room
 * around them.
 *
 * @param places the places; at least one
 * @returns the canvas; Mercator if the places are near each other, Natural Earth if they are spread
 *   across the world
 */
export function worldCanvas(places: readonly MapPlace[]): Canvas {
  const [lons, lats] = [places.map(({ lon }) => lon), places.map(({ lat }) => lat)];
  const [west, east, south, north] = [
    Math.min(...lons),
    Math.max(...lons),
    Math.min(...lats),
    Math.max(...lats),
  ];
  const wide = east - west > 120 || north - south > 80 || north > 75 || south < -70;
  const room = Math.max(2, (east - west) * 0.25, (north - south) * 0.25);
  const corners: [number, number][] = wide
    ? []
    : [
        [west - room, Math.max(-80, south - room * 0.8)],
        [east + room, Math.min(80, north + room * 0.8)],
      ];
  const base: GeoProjection = wide ? geoNaturalEarth1() : geoMercator();
  const target = wide
    ? ({ type: 'Sphere' } as const)
    : ({ type: 'MultiPoint', coordinates: corners } as const);
  const projection = base.fitWidth(mapWidth, target);
  const [, [, bottom]] = geoPath(projection).bounds(target);
  const height = Math.round(Math.min(Math.max(bottom, mapWidth * 0.5), mapWidth * 1.25));
  if (!wide)
    projection.fitExtent(
      [
        [0, 0],
        [mapWidth, height],
      ],
      target,
    );
  const frame = { x0: 0, y0: 0, x1: mapWidth, y1: height };
  return {
    base: 'world',
    width: mapWidth,
    height,
    project: (lon, lat) => projection([lon, lat]) ?? [NaN, NaN],
    areas: countryAreas(projection, frame),
  };
}

/** The countries that a frame cuts, clipped a little outside it. */
function countryAreas(projection: GeoProjection, frame: Box, without?: string): Area[] {
  const reach = reachOf(projection, frame);
  projection.clipExtent([
    [frame.x0 - 8, frame.y0 - 8],
    [frame.x1 + 8, frame.y1 + 8],
  ]);
  const near = piecesOfLand().filter((piece) => piece.name !== without && isNear(piece, reach));
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
