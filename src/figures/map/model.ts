import type { GeoProjection } from 'd3-geo';
import type { Position } from 'geojson';
import type { Ring } from '../../core/regions/polygon.ts';

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

/** A part of the land: an area of a region, or a country. */
export interface Area {
  /** ISO 3166-2 code; of a country, its number in ISO 3166-1. */
  id: string;
  name: string;
  kind: 'region' | 'country';
  rings: Ring[];
}

/** The origin of borders, worded as their licence asks. */
export interface BorderCredit {
  /** What they are, at the start of a sentence: `County borders`. */
  what: string;
  source: { name: string; url?: string | undefined };
  by?: string | undefined;
  basedOn?: { name: string; url?: string | undefined } | undefined;
  licence: { name: string; url?: string | undefined };
  changes?: string | undefined;
}

/** A region with borders inside it, drawn in its own units. */
export interface Region {
  name: string;
  /**
   * If its areas together are a country: its number in ISO 3166-1. The atlas's own drawing of it is
   * left out.
   */
  country: string | undefined;
  /** The codes of its areas. */
  codes: ReadonlySet<string>;
  /** If it is a country: the start of all its codes in ISO 3166-2, drawn or not. */
  prefix: string | undefined;
  size: { width: number; height: number };
  /** Degrees to units of its drawing. */
  projection: GeoProjection;
  areas: () => Area[];
  credit: BorderCredit;
}

/** An area that the atlas gives to one country and the map to another, and who says so. */
export interface DisputedArea {
  name: string;
  /** A position in it, in degrees: all land around it that has no border to it goes with it. */
  at: { lon: number; lat: number };
  /** The country that the map gives it to, by its number in ISO 3166-1 and its name. */
  country: { id: string; name: string };
  /** Who assigns it to that country: `resolution 68/262 of the United Nations`. */
  source: string;
}

/** A piece of a country: the mainland, an island. */
export interface Piece {
  country: string;
  name: string;
  /** In degrees; the first ring is its coast or border. */
  rings: Position[][];
  bounds: [west: number, south: number, east: number, north: number]; // the atlas cuts its pieces at the date line
}

/** The canvas of a map: its size, how degrees become its units, and what land it shows. */
export interface Canvas {
  /** The region whose areas are drawn; of a map of countries, none. */
  region: Region | undefined;
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

/** The whole region, small, with the frame of the map in it. */
export interface Locator {
  /** The name of the region, clear of the frame; none if there is no room. */
  name: Label | undefined;
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
  /** The region whose areas are drawn, if any. */
  region: { name: string; credit: BorderCredit } | undefined;
  /** The disputed areas whose country is on the map. */
  disputed: DisputedArea[];
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
