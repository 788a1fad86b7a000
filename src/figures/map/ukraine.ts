import drawing from '@svg-maps/ukraine';
import { geoMercator } from 'd3-geo';
import SVGPathCommander from 'svg-path-commander';
import type { Area } from './model.ts';
import type { Point, Ring } from './polygon.ts';

/** ISO 3166-2 codes of the regions of Ukraine, by their ids in the drawing. */
const codes: Readonly<Record<string, string>> = {
  vinnytsia: 'UA-05',
  volyn: 'UA-07',
  luhansk: 'UA-09',
  dnipropetrovsk: 'UA-12',
  donetsk: 'UA-14',
  zhytomyr: 'UA-18',
  zakarpattia: 'UA-21',
  zaporizhia: 'UA-23',
  'ivano-frankivsk': 'UA-26',
  'kyiv-city': 'UA-30',
  kyiv: 'UA-32',
  kirovohrad: 'UA-35',
  crimea: 'UA-43',
  lviv: 'UA-46',
  mykolaiv: 'UA-48',
  odessa: 'UA-51',
  poltava: 'UA-53',
  rivne: 'UA-56',
  sumy: 'UA-59',
  ternopil: 'UA-61',
  kharkiv: 'UA-63',
  kherson: 'UA-65',
  khmelnytskyi: 'UA-68',
  cherkasy: 'UA-71',
  chernihiv: 'UA-74',
  chernivtsi: 'UA-77',
};

/** The drawing: a Mercator map of the country in a view box of 1000 by 670. */
export const drawingSize = { width: 1000, height: 670 };

/**
 * The extent of the drawing, in degrees: it touches a margin of one unit on each side of its view
 * box. Found by laying the country's outline in Natural Earth (1:10m) over it;
 * `tests/unit/figures/map/ukraine.test.ts` repeats that.
 */
const extent = { west: 22.1328, east: 40.1596, south: 44.381, north: 52.369 };

/** The projection of the drawing. */
export const drawingProjection = geoMercator().fitExtent(
  [
    [1, 1],
    [drawingSize.width - 1, drawingSize.height - 1],
  ],
  {
    type: 'MultiPoint',
    coordinates: [
      [extent.west, extent.south],
      [extent.east, extent.north],
    ],
  },
);

/**
 * Puts a place on the drawing.
 *
 * @param lon degrees east
 * @param lat degrees north
 * @returns units of the drawing's view box; right to about a fifth of a unit, which is 260 metres
 */
export function toDrawing(lon: number, lat: number): Point {
  return drawingProjection([lon, lat]) ?? [NaN, NaN];
}

let known: Area[] | undefined;

/** The regions of Ukraine as areas, in units of the drawing. Crimea and Sevastopol are one. */
export function regionsOfUkraine(): Area[] {
  known ??= drawing.locations.map(({ id, name, path }) => ({
    id: codes[id] ?? id,
    name,
    kind: 'region',
    rings: ringsOf(path),
  }));
  return known;
}

/** The corners of a path of straight lines. */
function ringsOf(path: string): Ring[] {
  const rings: Ring[] = [];
  for (const [command, x, y] of new SVGPathCommander(path).toAbsolute().segments) {
    if (command === 'M') rings.push([[x, y]]);
    else if (command === 'L') rings.at(-1)?.push([x, y]);
  }
  return rings;
}
