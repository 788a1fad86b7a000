import { placeAreaLabel, placeNearArea } from './area-labels.ts';
import type { Canvas, Label, Locator, MapPlace, Region } from './model.ts';
import { outlinePaths } from './outline.ts';
import { type Box, boundsOf, type Ring } from '../../core/regions/polygon.ts';

/** Width of the small map, as a share of the large one. */
const share = 0.26;

/**
 * Draws the whole region small, in the bottom right corner, with the frame of a larger map in it.
 *
 * @param region the region
 * @param places the places, for what is shaded
 * @param canvas the larger map
 * @returns the small map, or `undefined` if the larger one already shows the whole region
 */
export function drawLocator(
  region: Region,
  places: readonly MapPlace[],
  canvas: Canvas,
): Locator | undefined {
  const { size } = region;
  // Two points of the region, in degrees.
  const [near, far] = [
    region.projection.invert?.([0, size.height]),
    region.projection.invert?.([size.width, 0]),
  ];
  if (!near || !far) return undefined;
  const scale = (canvas.width * share) / size.width;
  const height = size.height * scale;
  // The larger map is the drawing, scaled and moved: two of its points determine how.
  const [ax, ay] = canvas.project(...near);
  const factor = (canvas.project(...far)[0] - ax) / size.width;
  const frame = [
    -ax / factor,
    size.height - ay / factor,
    canvas.width / factor,
    canvas.height / factor,
  ].map((value) => value * scale);
  const [fx = 0, fy = 0, fw = 0, fh = 0] = frame;
  if (fw >= size.width * scale * 0.9) return undefined;
  const width = Math.max(size.width * scale, fx + fw) + 4;
  const [x, y] = [canvas.width - width - 3, canvas.height - height - 4];
  const shaded = new Set(places.flatMap(({ covers = [] }) => covers));
  const shrink = (rings: readonly Ring[]): Ring[] =>
    rings.map((ring) => ring.map(([px, py]) => [x + px * scale, y + py * scale]));
  const path = (wanted: (id: string) => boolean): string =>
    outlinePaths(
      region
        .areas()
        .filter(({ id }) => wanted(id))
        .map(({ rings }) => shrink(rings)),
      0.5,
      1.2,
    ).join('');
  return {
    name: placeName(
      region.name,
      region.areas().flatMap(({ rings }) => shrink(rings)),
      { x0: x + fx, y0: y + fy, x1: x + fx + fw, y1: y + fy + fh },
      { x0: x, y0: y, x1: x + width, y1: y + height },
    ),
    x,
    y,
    width,
    height,
    land: path(() => true),
    shaded: path((id) => shaded.has(id)),
    frame: [x + fx, y + fy, fw, fh],
  };
}

/** Puts the name of the region on its land or, if that has no room, beside it. */
function placeName(
  name: string,
  land: readonly Ring[],
  frame: Box,
  ground: Box,
): Label | undefined {
  const { x0, y0, x1, y1 } = boundsOf(land);
  const wish = { x: (x0 + x1) / 2, y: (y0 + y1) / 2 };
  const label = { id: 'locator.name', kind: 'country', name } as const;
  return (
    placeAreaLabel(label, land, wish, [frame], ground) ??
    placeNearArea(label, wish, [frame], ground)
  );
}
