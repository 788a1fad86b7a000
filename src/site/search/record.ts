import type { SearchKind } from '../words/search-kinds.ts';

/** A name, and its language if that is not English. */
export interface SearchName {
  name: string;
  lang?: string;
}

/** One thing that can be found: its address is exactly where a reader wants to land. */
export interface SearchRecord {
  kind: SearchKind;
  url: string;
  /** Its name; empty for a sentence, which has none. */
  title: string;
  /** The title's language, if it is not English. */
  lang?: string;
  /** What it is, in a few words: `Note 4`, `Timeline · 3 May 2021`. */
  detail: string;
  /** The title of the case or the page that it is a part of. */
  partOf?: string;
  /** Whether its text is made up. */
  invented?: boolean;
  /** Other names, spellings, scripts, labels. */
  names: SearchName[];
  /** The words that are searched and shown in part. */
  content: string;
  /** The language of the content, if it is not English. */
  contentLang?: string;
  case?: string;
  /** The tag of the lens of a note or a technique. */
  lens?: string;
  /** The names of its techniques, in full. */
  techniques?: string[];
}
