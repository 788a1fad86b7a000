/** A file from which a case is to be made, and the options given. */
export interface CaseInput {
  /** The file's name without its folder; its extension shows whether the file is a web page. */
  name: string;
  bytes: Uint8Array;
  /** The case's id, if one was given. */
  id?: string | undefined;
  /** The headline, if it is not the first line. */
  title?: string | undefined;
  /** The label of the file's encoding, if one was given. */
  encoding?: string | undefined;
  /** Today, as `2026-11-25`. */
  today: string;
}

/** What stops a case from being made, and what to do about it. */
export interface Problem {
  problem: string;
  advice: string;
}

/** The words of an article, and what its file says about it. */
export interface ReceivedText {
  headline: string;
  paragraphs: string[];
  publisher?: string | undefined;
  published?: string | undefined;
  url?: string | undefined;
  lang?: string | undefined;
  /** What `lang` was taken from. */
  langBy?: 'page' | 'text' | 'unsure' | undefined;
  /** What the page has in and beside the article and was not taken over. */
  leftOut?: string[] | undefined;
  /** What was assumed or replaced and somebody should look at, in sentences. */
  notes?: string[] | undefined;
}

/** Whether something could not be done. */
export function isProblem(value: object): value is Problem {
  return 'problem' in value;
}
