import { regionSchema } from '../../../src/core/regions/region-schema.ts';
import type { BorderedRegion, Degrees } from '../../../src/core/regions/region.ts';

/** A rectangle of degrees as a closed ring. */
export function rectangle(west: number, south: number, east: number, north: number): Degrees[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

const about = {
  borders: 'Borders of rectangles',
  source: { name: 'a ruler' },
  licence: { name: 'CC0 1.0' },
};

/** Iceland as four rectangles, the southern one between the western and the eastern. */
export const iceland: BorderedRegion = {
  ...about,
  name: 'Iceland',
  country: 'IS',
  areas: [
    { code: 'IS-3', name: 'West', rings: [rectangle(-24.5, 63.3, -21.5, 66.5)] },
    { code: 'IS-5', name: 'North', rings: [rectangle(-21.5, 65, -17.5, 66.5)] },
    { code: 'IS-8', name: 'South', rings: [rectangle(-21.5, 63.3, -17.5, 65)] },
    { code: 'IS-7', name: 'East', rings: [rectangle(-17.5, 63.3, -13.5, 66.5)] },
  ],
};

/** Two invented counties at the equator, ten degrees wide together: Mercator is nearly square there. */
export const counties: BorderedRegion = {
  ...about,
  name: 'Made-up Land',
  areas: [
    { code: 'XA-1', name: 'West', rings: [rectangle(-5, -5, 0, 5)] },
    { code: 'XA-2', name: 'East', rings: [rectangle(0, -5, 5, 5)] },
  ],
};

/** A region as its file has it. */
export function geojson({ areas, ...region }: BorderedRegion): object {
  const features = areas.map(({ code, name, rings }) => ({
    type: 'Feature',
    id: code,
    properties: { name },
    geometry: { type: 'Polygon', coordinates: rings },
  }));
  return regionSchema.parse({ type: 'FeatureCollection', region, features });
}
