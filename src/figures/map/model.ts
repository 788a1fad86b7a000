import type { Ring } from './polygon.ts';

/** A place as the map needs it. */
export interface MapPlace {
  id: string;
  name: string;
  /** A point has a dot; an area has a name inside its borders and no dot. */
  kind: 'point' | 'area';
  /**
   * A city sets the map's frame; other points may fall outside it and are then named at its edge.
   */
  frames: boolean;
  /** Degrees east. */
  lon: number;
  /** Degrees north. */
  lat: number;
  /** ISO 3166-2 code of the region it lies in, or that it is. */
  region?: string | undefined;
  /** Codes of the regions that it spreads over: these are shaded. */
  covers?: readonly string[] | undefined;
}

/** A part of the land: a region of Ukraine, or a country. */
export interface Area {
  /** ISO 3166-2 code; of a country, its number in ISO 3166-1. */
  id: string;
  name: string;
  kind: 'region' | 'country';
  rings: Ring[];
}

/** The canvas of a map: its size, how degrees become its units, and what land it shows. */
export interface Canvas {
  base: 'ukraine' | 'world';
  width: number;
  height: number;
  /** Degrees east and north to units of the map. */
  project: (lon: number, lat: number) => [number, number];
  areas: Area[];
}

/** A dot: a place with a position of its own. */
export interface Dot {
  id: string;
  x: number;
  y: number;
}

/**
 * Words on the map. `x`, `y` is the end or the middle of the first line's middle, as `anchor` says.
 */
export interface Label {
  id: string;
  kind: 'point' | 'area' | 'shaded' | 'country' | 'edge';
  lines: string[];
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  /** From the dot to the words, if they are apart. */
  leader?: [x1: number, y1: number, x2: number, y2: number];
  /** Path of an arrow head that points to a place outside the frame. */
  arrow?: string;
}

/** The whole country, small, with the frame of the map in it. */
export interface Locator {
  x: number;
  y: number;
  width: number;
  height: number;
  land: string;
  shaded: string;
  frame: [x: number, y: number, width: number, height: number];
}

/** A map, ready to be written as SVG. Units are those of its view box. */
export interface PlaceMap {
  base: Canvas['base'];
  width: number;
  height: number;
  outlines: { id: string; kind: Area['kind']; path: string; shaded: boolean; focus: boolean }[];
  dots: Dot[];
  labels: Label[];
  locator: Locator | undefined;
  /** The place that the map is about, if any. */
  focus: string | undefined;
  /** For each shaded place: the cities on the map that do not lie in it. */
  outside: { shaded: string; places: string[] }[];
  /** Places for whose names there was no room. */
  unnamed: string[];
}
