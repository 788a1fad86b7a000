import { geoMercator, geoNaturalEarth1, geoPath, type GeoProjection } from 'd3-geo';
import type { MapPlace } from './model.ts';
import type { Box } from '../../core/regions/polygon.ts';

/**
 * Width of every map, in its own units: about the pixels that a phone has for it, so that letters
 * can be set for that size.
 */
export const mapWidth = 320;

/** How degrees become units of a map, and the map's height in them. Its width is `mapWidth`. */
export interface MapProjection {
  projection: GeoProjection;
  height: number;
}

/**
 * Makes a Mercator map that shows a part of another.
 *
 * @param projection the other map's projection
 * @param part the part, in units of the other map
 * @returns the projection that spreads the part over the width of a map
 */
export function cropTo(projection: GeoProjection, part: Box): MapProjection {
  const factor = mapWidth / (part.x1 - part.x0);
  const [x, y] = projection.translate();
  return {
    projection: geoMercator()
      .scale(projection.scale() * factor)
      .translate([(x - part.x0) * factor, (y - part.y0) * factor]),
    height: Math.round((part.y1 - part.y0) * factor),
  };
}

/**
 * Fits a map to places, with room around them.
 *
 * @param places the places; at least one
 * @returns Mercator if the places are near each other, Natural Earth of the whole world if they are
 *   spread across it
 */
export function fitTo(places: readonly Pick<MapPlace, 'lon' | 'lat'>[]): MapProjection {
  const [lons, lats] = [places.map(({ lon }) => lon), places.map(({ lat }) => lat)];
  const [west, east] = [Math.min(...lons), Math.max(...lons)];
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  if (east - west > 120 || north - south > 80 || north > 75 || south < -70) {
    const projection = geoNaturalEarth1().fitWidth(mapWidth, { type: 'Sphere' });
    return { projection, height: heightOf(projection, { type: 'Sphere' }) };
  }
  const room = Math.max(2, (east - west) * 0.25, (north - south) * 0.25);
  const corners: Target = {
    type: 'MultiPoint',
    coordinates: [
      [west - room, Math.max(-80, south - room * 0.8)],
      [east + room, Math.min(80, north + room * 0.8)],
    ],
  };
  const height = heightOf(geoMercator().fitWidth(mapWidth, corners), corners);
  return { projection: geoMercator().fitSize([mapWidth, height], corners), height };
}

type Target =
  { type: 'Sphere' } | { type: 'MultiPoint'; coordinates: [lon: number, lat: number][] };

/** The height of a map of a target, from half to five quarters of its width. */
function heightOf(projection: GeoProjection, target: Target): number {
  const [, [, bottom]] = geoPath(projection).bounds(target);
  return Math.round(Math.min(Math.max(bottom, mapWidth * 0.5), mapWidth * 1.25));
}
