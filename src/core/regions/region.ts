import type { AboutRegion } from './region-schema.ts';

/** Degrees east and north. */
export type Degrees = [lon: number, lat: number];

/** An area with borders of its own. */
export interface BorderedArea {
  /** Its code in ISO 3166-2. */
  code: string;
  name: string;
  /** Its outlines and those of its holes, each with its first point as its last. */
  rings: Degrees[][];
}

/** A region of the map: a file of borders, read. */
export interface BorderedRegion extends AboutRegion {
  areas: BorderedArea[];
}
