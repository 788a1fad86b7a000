import type { Span } from '../text/span.ts';
import type { Entry } from './entries.ts';

/** An entry with the spans of its exact words, in the order of its quotes. */
export interface AnchoredEntry {
  entry: Entry;
  /**
   * Empty if any quote could not be anchored: half of the words are not what the entry is about.
   */
  anchors: Span[];
  isBroken: boolean;
}
