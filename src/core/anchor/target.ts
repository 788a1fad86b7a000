import type { Anchorer } from './anchorer.ts';
import type { NearestFinder } from './nearest.ts';

/** The text in which quotes are looked up. */
export interface AnchorTarget {
  text: string;
  anchorer: Anchorer;
  nearest: NearestFinder;
}
