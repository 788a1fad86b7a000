import type { Canvas, Locator, MapPlace, Region } from './model.ts';
import { outlinePaths } from './outline.ts';
import type { Ring } from './polygon.ts';

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
    name: region.name,
    x,
    y,
    width,
    height,
    land: path(() => true),
    shaded: path((id) => shaded.has(id)),
    frame: [x + fx, y + fy, fw, fh],
  };
}
