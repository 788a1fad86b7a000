import { contains } from '../../core/regions/polygon.ts';
import { piecesOfLand } from './atlas.ts';
import type { DisputedArea, Piece } from './model.ts';

/**
 * Gives a piece of land to the country that the map assigns it to.
 *
 * @param piece a piece of the atlas
 * @param disputed the disputed areas
 * @returns the piece, with another country if a disputed area lies in it
 */
export function assignedPiece(piece: Piece, disputed: readonly DisputedArea[]): Piece {
  const area = disputed.find(({ at }) => liesIn(at, piece));
  return area ? { ...piece, country: area.country.id, name: area.country.name } : piece;
}

/**
 * Whether a position is on land that the map can draw.
 *
 * @param at the position, in degrees
 * @returns whether a piece of the atlas has it
 */
export function isLand(at: DisputedArea['at']): boolean {
  return piecesOfLand().some((piece) => liesIn(at, piece));
}

function liesIn({ lon, lat }: DisputedArea['at'], { rings, bounds }: Piece): boolean {
  const [west, south, east, north] = bounds;
  if (lon < west || lon > east || lat < south || lat > north) return false;
  return contains(
    rings.map((ring) => ring.map(([x = NaN, y = NaN]) => [x, y] as const)),
    [lon, lat],
  );
}
