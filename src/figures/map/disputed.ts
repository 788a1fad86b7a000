import type { DisputedArea, Piece } from './model.ts';

/**
 * Gives a piece of land to the country that the map assigns it to.
 *
 * @param piece a piece of the atlas
 * @param disputed the disputed areas
 * @returns the piece, with another country if it is a disputed area
 */
export function assignedPiece(piece: Piece, disputed: readonly DisputedArea[]): Piece {
  const area = disputed.find((candidate) => isArea(piece, candidate));
  return area ? { ...piece, country: area.country.id, name: area.country.name } : piece;
}

/** Whether the middle of an area lies in a piece that is no larger than the area can be. */
function isArea(
  { name, bounds: [west, south, east, north] }: Piece,
  { at: { lon, lat }, widest, inAtlas }: DisputedArea,
): boolean {
  return (
    name === inAtlas &&
    east - west < widest &&
    west < lon &&
    lon < east &&
    south < lat &&
    lat < north
  );
}
