import { placeAreaLabel, placeNearArea } from './area-labels.ts';
import { isIn } from './choose-canvas.ts';
import { placeEdgeLabel } from './edge-labels.ts';
import type { Canvas, Label, Locator, MapPlace } from './model.ts';
import { type NamedDot, placePointLabels } from './point-labels.ts';
import { type Box, boundsOf, type Ring } from '../../core/regions/polygon.ts';
import { boxOf } from './text-box.ts';

/** A place with its position in units of the map. */
export type PlacedPlace = MapPlace & { x: number; y: number };

/** Room between the words and the edge of the map. */
const margin = 3;

/**
 * Finds positions for the names on a map, so that they cover neither each other nor a dot: first of
 * the dots, then of places outside the frame, at its edge, of areas, the largest first, and of
 * countries.
 *
 * @param places the places, the most important first
 * @param canvas the map
 * @param locator the small map in its corner, which stays free
 * @param focus the id of the place that the map is about
 * @returns the labels; a name for which there is no room has none
 */
export function placeLabels(
  places: readonly PlacedPlace[],
  canvas: Canvas,
  locator: Locator | undefined,
  focus: string | undefined,
): Label[] {
  const edge = { x0: 0, y0: 0, x1: canvas.width, y1: canvas.height };
  const frame = grow(edge, -margin);
  const corner = locator ? [cornerOf(locator)] : [];
  const inside = (place: PlacedPlace): boolean => isIn(place, canvas) || isAreaOn(place, canvas);
  const dots = places
    .filter((place) => place.kind === 'point' && isIn(place, canvas))
    .map(({ id, name, x, y }): NamedDot => ({ id, name, x, y, reach: id === focus ? 4 : 0 }));
  const labels = placePointLabels(dots, corner, frame);
  const taken = (): Box[] => [
    ...labels.map((label) => grow(boxOf(label), 2)),
    ...dots.map(({ x, y }) => grow({ x0: x, y0: y, x1: x, y1: y }, 4)),
    ...corner,
  ];
  const add = (label: Label | undefined): void => void (label && labels.push(label));
  for (const place of places.filter((candidate) => !inside(candidate)))
    add(placeEdgeLabel(place, taken(), edge));
  const areas = places.filter((place) => place.kind === 'area' && inside(place));
  for (const place of areas.toSorted((a, b) => (b.covers?.length ?? 0) - (a.covers?.length ?? 0))) {
    const name = {
      id: place.id,
      kind: place.covers ? 'shaded' : 'area',
      name: place.name,
    } as const;
    add(
      placeAreaLabel(name, ringsOf(place, canvas), place, taken(), frame) ??
        placeNearArea(name, place, taken(), frame),
    );
  }
  // The region is drawn over the countries that it lies in: they are named beside it.
  const over = canvas.areas.filter(({ kind }) => kind === 'region').flatMap((area) => area.rings);
  for (const { id, name, rings } of canvas.areas.filter(({ kind }) => kind === 'country')) {
    const country = { id: `country.${id}`, kind: 'country', name } as const;
    add(placeAreaLabel(country, rings, middleOf(rings, canvas), taken(), frame, over));
  }
  return labels;
}

/** Whether the land of an area is on a map. */
export function isAreaOn(place: MapPlace, canvas: Canvas): boolean {
  return place.kind === 'area' && ringsOf(place, canvas).length > 0;
}

/** The land of an area: the regions that it covers, or the region that it is. */
export function ringsOf({ region, covers }: MapPlace, { areas }: Canvas): Ring[] {
  const codes = covers ?? (region ? [region] : []);
  return areas
    .filter(({ id, kind }) => kind === 'region' && codes.includes(id))
    .flatMap(({ rings }) => rings);
}

function cornerOf({ x, y, width, height }: Locator): Box {
  return { x0: x, y0: y, x1: x + width, y1: y + height };
}

/** The middle of the part of a country that the map shows. */
function middleOf(rings: readonly Ring[], { width, height }: Canvas): { x: number; y: number } {
  const { x0, y0, x1, y1 } = boundsOf(rings);
  return {
    x: (Math.max(0, x0) + Math.min(width, x1)) / 2,
    y: (Math.max(0, y0) + Math.min(height, y1)) / 2,
  };
}

function grow({ x0, y0, x1, y1 }: Box, by: number): Box {
  return { x0: x0 - by, y0: y0 - by, x1: x1 + by, y1: y1 + by };
}
