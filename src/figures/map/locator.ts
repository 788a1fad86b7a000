import type { Canvas, Locator, MapPlace } from './model.ts';
import { outlinePaths } from './outline.ts';
import type { Ring } from './polygon.ts';
import { drawingSize, regionsOfUkraine, toDrawing } from './ukraine.ts';

/** Width of the small map, as a share of the large one. */
const share = 0.26;

/**
 * Draws the whole country small, in the bottom right corner, with the frame of a larger map in it.
 *
 * @param places the places, for what is shaded
 * @param canvas the larger map
 * @returns the small map, or `undefined` if the larger one already shows the whole country
 */
export function drawLocator(places: readonly MapPlace[], canvas: Canvas): Locator | undefined {
  const scale = (canvas.width * share) / drawingSize.width;
  const height = drawingSize.height * scale;
  // The larger map is the drawing, scaled and moved: two of its points determine how.
  const [a, b] = [toDrawing(30, 48), toDrawing(36, 50)];
  const [ax, ay] = canvas.project(30, 48);
  const factor = (canvas.project(36, 50)[0] - ax) / (b[0] - a[0]);
  const frame = [
    a[0] - ax / factor,
    a[1] - ay / factor,
    canvas.width / factor,
    canvas.height / factor,
  ].map((value) => value * scale);
  const [fx = 0, fy = 0, fw = 0, fh = 0] = frame;
  if (fw >= drawingSize.width * scale * 0.9) return undefined;
  const width = Math.max(drawingSize.width * scale, fx + fw) + 4;
  const [x, y] = [canvas.width - width - 3, canvas.height - height - 4];
  const shaded = new Set(places.flatMap(({ covers = [] }) => covers));
  const shrink = (rings: readonly Ring[]): Ring[] =>
    rings.map((ring) => ring.map(([px, py]) => [x + px * scale, y + py * scale]));
  const path = (wanted: (id: string) => boolean): string =>
    outlinePaths(
      regionsOfUkraine()
        .filter(({ id }) => wanted(id))
        .map(({ rings }) => shrink(rings)),
      0.5,
      1.2,
    ).join('');
  return {
    x,
    y,
    width,
    height,
    land: path(() => true),
    shaded: path((id) => shaded.has(id)),
    frame: [x + fx, y + fy, fw, fh],
  };
}
