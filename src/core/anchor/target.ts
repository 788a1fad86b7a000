import type { Anchorer } from './anchorer.ts';
import type { NearestFinder } from './nearest.ts';

/** What quotes are looked for in. */
export interface AnchorTarget {
  text: string;
  anchorer: Anchorer;
  nearest: NearestFinder;
}
