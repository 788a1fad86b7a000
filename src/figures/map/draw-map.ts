import { placeAreaLabel, placeNearArea } from './area-labels.ts';
import { ukraineCanvas, worldCanvas } from './canvas.ts';
import { placeEdgeLabel } from './edge-labels.ts';
import { drawLocator } from './locator.ts';
import type { Area, Canvas, Label, MapPlace, PlaceMap } from './model.ts';
import { outlinePaths } from './outline.ts';
import { type NamedDot, placePointLabels } from './point-labels.ts';
import { type Box, boundsOf, contains, type Ring } from './polygon.ts';
import { boxOf } from './text-box.ts';

/** Room between the words and the edge of the map. */
const margin = 3;

/**
 * Draws a map of places: the regions of Ukraine if most of them lie there, countries of the world
 * if not. Names are placed so that they cover neither each other nor a dot; places outside the
 * frame are named at its edge.
 *
 * @param places the places, the most important first
 * @param focus the id of the place that the map is about, which is then always shown
 * @returns the map, or `undefined` if there is no place
 */
export function drawMap(places: readonly MapPlace[], focus?: string): PlaceMap | undefined {
  if (places.length === 0) return undefined;
  const { canvas, places: shown } = chooseCanvas(places, focus);
  const frame = { x0: margin, y0: margin, x1: canvas.width - margin, y1: canvas.height - margin };
  const sorted = shown.toSorted((a, b) => Number(b.id === focus) - Number(a.id === focus));
  const at = new Map(sorted.map(({ id, lon, lat }) => [id, canvas.project(lon, lat)]));
  const spot = (place: MapPlace): { x: number; y: number } => {
    const [x = NaN, y = NaN] = at.get(place.id) ?? [];
    return { x, y };
  };
  const inside = (place: MapPlace): boolean =>
    isIn(spot(place), canvas) || (place.kind === 'area' && ringsOf(place, canvas).length > 0);
  const points = sorted.filter((place) => place.kind === 'point' && isIn(spot(place), canvas));
  const dots: NamedDot[] = points.map((place) => ({
    id: place.id,
    name: place.name,
    ...spot(place),
    reach: place.id === focus ? 4 : 0,
  }));
  const locator = canvas.base === 'ukraine' ? drawLocator(places, canvas) : undefined;
  const labels: Label[] = [];
  const taken = (): Box[] => [
    ...labels.map((label) => grow(boxOf(label), 2)),
    ...dots.map(({ x, y }) => ({ x0: x - 4, y0: y - 4, x1: x + 4, y1: y + 4 })),
    ...(locator
      ? [
          {
            x0: locator.x,
            y0: locator.y,
            x1: locator.x + locator.width,
            y1: locator.y + locator.height,
          },
        ]
      : []),
  ];
  labels.push(...placePointLabels(dots, taken().slice(dots.length), frame));
  const add = (label: Label | undefined): void => void (label && labels.push(label));
  for (const place of sorted.filter((candidate) => !inside(candidate)))
    add(
      placeEdgeLabel({ id: place.id, name: place.name, ...spot(place) }, taken(), {
        x0: 0,
        y0: 0,
        x1: canvas.width,
        y1: canvas.height,
      }),
    );
  const areas = sorted.filter((place) => place.kind === 'area' && inside(place));
  for (const place of areas.toSorted((a, b) => (b.covers?.length ?? 0) - (a.covers?.length ?? 0))) {
    const kind = place.covers ? 'shaded' : 'area';
    const name = { id: place.id, kind, name: place.name } as const;
    add(
      placeAreaLabel(name, ringsOf(place, canvas), spot(place), taken(), frame) ??
        placeNearArea(name, spot(place), taken(), frame),
    );
  }
  for (const { id, name, rings } of canvas.areas.filter(({ kind }) => kind === 'country'))
    add(
      placeAreaLabel(
        { id: `country.${id}`, kind: 'country', name },
        rings,
        middleOf(rings, canvas),
        taken(),
        frame,
      ),
    );

  const named = new Set(labels.map(({ id }) => id));
  return {
    base: canvas.base,
    width: canvas.width,
    height: canvas.height,
    outlines: outlinesOf(canvas, places, focus),
    dots: dots.map(({ id, x, y }) => ({ id, x: round(x), y: round(y) })),
    labels,
    locator,
    focus,
    outside: outsideShaded(
      areas,
      points.filter(({ frames }) => frames),
      canvas,
      spot,
    ),
    unnamed: sorted.filter(({ id }) => !named.has(id)).map(({ id }) => id),
  };
}

/**
 * The drawing of Ukraine if most places lie there, cropped to its cities. If the place that the map
 * is about would not be on it, a wider view, which shows only the places that do not fit on the
 * close one, and those that are shaded.
 */
function chooseCanvas(
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

function isIn({ x, y }: { x: number; y: number }, { width, height }: Canvas): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height;
}

/** The land of an area: the regions that it covers, or the region that it is. */
function ringsOf({ region, covers }: MapPlace, { areas }: Canvas): Ring[] {
  const codes = covers ?? (region ? [region] : []);
  return areas
    .filter(({ id, kind }) => kind === 'region' && codes.includes(id))
    .flatMap(({ rings }) => rings);
}

function outlinesOf(
  { areas, base }: Canvas,
  places: readonly MapPlace[],
  focus: string | undefined,
): PlaceMap['outlines'] {
  const shaded = new Set(places.flatMap(({ covers = [] }) => covers));
  const about = places.find(({ id, kind }) => id === focus && kind === 'area');
  const focused = new Set(about?.covers ?? (about?.region ? [about.region] : []));
  const paths = outlinePaths(
    areas.map(({ rings }) => rings),
    base === 'world' ? 1 : 0.5,
    base === 'world' ? 0 : focus ? 2 : 0.6,
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

/** For each shaded place: the cities on the map that do not lie in it. */
function outsideShaded(
  areas: readonly MapPlace[],
  points: readonly MapPlace[],
  canvas: Canvas,
  spot: (place: MapPlace) => { x: number; y: number },
): PlaceMap['outside'] {
  return areas
    .filter(({ covers }) => covers)
    .map((area) => ({
      shaded: area.id,
      places: points
        .filter((point) => {
          const { x, y } = spot(point);
          return !contains(ringsOf(area, canvas), [x, y]);
        })
        .map(({ id }) => id),
    }));
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

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
