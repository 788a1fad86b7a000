import { chooseCanvas, isIn } from './choose-canvas.ts';
import { drawLocator } from './locator.ts';
import type { Area, Canvas, DisputedArea, MapPlace, PlaceMap, Region } from './model.ts';
import { outlinePaths } from './outline.ts';
import { isAreaOn, type PlacedPlace, placeLabels, ringsOf } from './place-labels.ts';
import { contains } from '../../core/regions/polygon.ts';

/** What a map can draw besides countries as the atlas has them. */
export interface MapLand {
  regions: readonly Region[];
  disputed: readonly DisputedArea[];
}

/**
 * Draws a map of places: the areas of a region if most of them lie there, countries of the world if
 * not. Names are placed so that they cover neither each other nor a dot; places outside the
 * frame are named at its edge.
 *
 * @param places the places, the most important first
 * @param land what the map can draw: regions with their areas, and disputed areas
 * @param focus the id of the place that the map is about, which is then always shown
 * @returns the map, or `undefined` if there is no place
 */
export function drawMap(
  places: readonly MapPlace[],
  { regions, disputed }: MapLand,
  focus?: string,
): PlaceMap | undefined {
  if (places.length === 0) return undefined;
  const { canvas, places: chosen } = chooseCanvas(places, focus, regions, disputed);
  const shown = chosen
    .toSorted((a, b) => Number(b.id === focus) - Number(a.id === focus))
    .map((place): PlacedPlace => {
      const [x, y] = canvas.project(place.lon, place.lat);
      return { ...place, x, y };
    });
  const points = shown.filter((place) => place.kind === 'point' && isIn(place, canvas));
  const { region } = canvas;
  const locator = region && drawLocator(region, places, canvas);
  const outlines = outlinesOf(canvas, places, focus);
  const labels = placeLabels(shown, canvas, locator, focus);
  const named = new Set(labels.map(({ id }) => id));
  return {
    region: region && { name: region.name, credit: region.credit },
    disputed: disputed.filter(
      ({ country }) =>
        country.id === region?.country || outlines.some(({ id }) => id === country.id),
    ),
    width: canvas.width,
    height: canvas.height,
    outlines,
    dots: points.map(({ id, x, y }) => ({ id, x: round(x), y: round(y) })),
    labels,
    locator,
    focus,
    outside: outsideShaded(shown, points, canvas),
    unnamed: shown.filter(({ id }) => !named.has(id)).map(({ id }) => id),
  };
}

function outlinesOf(
  { areas, region }: Canvas,
  places: readonly MapPlace[],
  focus: string | undefined,
): PlaceMap['outlines'] {
  const shaded = new Set(places.flatMap(({ covers = [] }) => covers));
  const about = places.find(({ id, kind }) => id === focus && kind === 'area');
  const focused = new Set(about?.covers ?? (about?.region ? [about.region] : []));
  const paths = outlinePaths(
    areas.map(({ rings }) => rings),
    region ? 0.5 : 1,
    region ? (focus ? 2 : 0.6) : 0,
  );
  const outlined = areas.map(({ id, kind }: Area, index) => ({
    id,
    kind,
    path: paths[index] ?? '',
    shaded: shaded.has(id),
    focus: focused.has(id),
  }));
  return outlined.filter(({ path }) => path !== '');
}

/** For each shaded place on the map: the cities on it that do not lie in it. */
function outsideShaded(
  shown: readonly PlacedPlace[],
  points: readonly PlacedPlace[],
  canvas: Canvas,
): PlaceMap['outside'] {
  const cities = points.filter(({ frames }) => frames);
  return shown
    .filter((area) => area.covers && isAreaOn(area, canvas))
    .map((area) => ({
      shaded: area.id,
      places: cities
        .filter(({ x, y }) => !contains(ringsOf(area, canvas), [x, y]))
        .map(({ id }) => id),
    }));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
