import { contains } from '../../../src/core/regions/polygon.ts';
import { piecesOfLand } from '../../../src/figures/map/atlas.ts';
import { assignedPiece } from '../../../src/figures/map/disputed.ts';
import type { DisputedArea } from '../../../src/figures/map/model.ts';

/** The countries that a map draws at a position: one, or none in the sea. */
export function countriesAt(
  lon: number,
  lat: number,
  disputed: readonly DisputedArea[] = [],
): string[] {
  return piecesOfLand()
    .filter(({ rings }) =>
      contains(
        rings.map((ring) => ring.map(([x = NaN, y = NaN]) => [x, y] as const)),
        [lon, lat],
      ),
    )
    .map((piece) => assignedPiece(piece, disputed).name);
}
