import { geoArea } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type {
  Feature,
  MultiPolygon as GeoMultiPolygon,
  Polygon as GeoPolygon,
  Position,
} from 'geojson';
import type { Piece } from './model.ts';
import atlas from 'world-atlas/countries-10m.json' with { type: 'json' };

const topology = atlas as unknown as Topology<{ countries: GeometryCollection<{ name: string }> }>;

let known: Piece[] | undefined;

/** Whose data the countries are. */
export const countriesSource = {
  name: 'Natural Earth',
  url: 'https://www.naturalearthdata.com/',
};

/**
 * The countries of the world (Natural Earth, 1:10m), piece by piece. The atlas draws who controls a
 * place.
 *
 * @returns the pieces; islands that the atlas has shrunk to nothing are left out
 */
export function piecesOfLand(): Piece[] {
  if (known) return known;
  const geometries = topology.objects.countries.geometries as (
    Polygon<{ name: string }> | MultiPolygon<{ name: string }>
  )[];
  const pieces = geometries.flatMap((geometry) => {
    const { type, coordinates } = (
      feature(topology, geometry) as Feature<GeoPolygon | GeoMultiPolygon>
    ).geometry;
    const polygons = type === 'Polygon' ? [coordinates] : coordinates;
    return polygons.map((rings): Piece =>
      pieceOf(
        String(geometry.id ?? geometry.properties?.name),
        geometry.properties?.name ?? '',
        rings,
      ),
    );
  });
  known = pieces.filter((piece) => !isShrunk(piece));
  return known;
}

/**
 * The name that the atlas has for a country.
 *
 * @param id its number in ISO 3166-1
 * @returns the name, in English; `undefined` if the atlas does not draw it
 */
export function nameOfCountry(id: string): string | undefined {
  return piecesOfLand().find(({ country }) => country === id)?.name;
}

function pieceOf(country: string, name: string, rings: Position[][]): Piece {
  const bounds: Piece['bounds'] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon = NaN, lat = NaN] of rings[0] ?? []) {
    bounds[0] = Math.min(bounds[0], lon);
    bounds[1] = Math.min(bounds[1], lat);
    bounds[2] = Math.max(bounds[2], lon);
    bounds[3] = Math.max(bounds[3], lat);
  }
  return { country, name, rings, bounds };
}

/**
 * An island of a few points that rounding has turned inside out: as a polygon it would be the whole
 * globe without it.
 */
function isShrunk({ rings }: Piece): boolean {
  return (
    (rings[0]?.length ?? 0) < 12 && geoArea({ type: 'Polygon', coordinates: rings }) > 2 * Math.PI
  );
}
