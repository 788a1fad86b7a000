import { ukraineCanvas, worldCanvas } from './canvas.ts';
import type { Canvas, MapPlace } from './model.ts';

/**
 * Chooses what a map shows: the drawing of Ukraine if most places lie there, cropped to its cities;
 * countries of the world if not. If the place that the map is about would not be on it, a wider
 * view, which shows only the places that do not fit on the close one, and those that are shaded.
 *
 * @param places the places; at least one
 * @param focus the id of the place that the map is about, if any
 * @returns the canvas, and the places to show on it
 */
export function chooseCanvas(
  places: readonly MapPlace[],
  focus: string | undefined,
): { canvas: Canvas; places: readonly MapPlace[] } {
  const home = places.filter(
    ({ region, covers }) =>
      region?.startsWith('UA-') || covers?.some((code) => code.startsWith('UA-')),
  );
  if (home.length * 2 <= places.length) return { canvas: worldCanvas(places), places };
  const isOn = (canvas: Canvas, { lon, lat }: MapPlace): boolean => {
    const [x, y] = canvas.project(lon, lat);
    return isIn({ x, y }, canvas);
  };
  const about = places.find(({ id }) => id === focus);
  const near = ukraineCanvas(places);
  if (!about || isOn(near, about)) return { canvas: near, places };
  const far = places.filter((place) => place.covers || !isOn(near, place));
  const whole = ukraineCanvas(places, true);
  return { canvas: isOn(whole, about) ? whole : worldCanvas(far), places: far };
}

/** Whether a point lies on a canvas. */
export function isIn({ x, y }: { x: number; y: number }, { width, height }: Canvas): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height;
}
