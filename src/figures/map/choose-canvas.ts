import { regionCanvas, worldCanvas } from './canvas.ts';
import type { Canvas, DisputedArea, MapPlace, Region } from './model.ts';
import { hasArea } from './region.ts';

/**
 * Chooses what a map shows: a region if most places lie there, cropped to its cities; countries of
 * the world if not. If the place that the map is about would not be on it, a wider
 * view, which shows only the places that do not fit on the close one, and those that are shaded.
 *
 * @param places the places; at least one
 * @param focus the id of the place that the map is about, if any
 * @param regions the regions that can be drawn
 * @param disputed the disputed areas
 * @returns the canvas, and the places to show on it
 */
export function chooseCanvas(
  places: readonly MapPlace[],
  focus: string | undefined,
  regions: readonly Region[],
  disputed: readonly DisputedArea[],
): { canvas: Canvas; places: readonly MapPlace[] } {
  const region = regions.find((candidate) => {
    const isIn = (code: string): boolean => hasArea(candidate, code);
    const home = places.filter(
      (place) => (place.region && isIn(place.region)) || place.covers?.some(isIn),
    );
    return home.length * 2 > places.length;
  });
  if (!region) return { canvas: worldCanvas(places, disputed), places };
  const isOn = (canvas: Canvas, { lon, lat }: MapPlace): boolean => {
    const [x, y] = canvas.project(lon, lat);
    return isIn({ x, y }, canvas);
  };
  const about = places.find(({ id }) => id === focus);
  const near = regionCanvas(region, places, disputed);
  if (!about || isOn(near, about)) return { canvas: near, places };
  const far = places.filter((place) => place.covers || !isOn(near, place));
  const whole = regionCanvas(region, places, disputed, true);
  return { canvas: isOn(whole, about) ? whole : worldCanvas(far, disputed), places: far };
}

/** Whether a point lies on a canvas. */
export function isIn({ x, y }: { x: number; y: number }, { width, height }: Canvas): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height;
}
