import type { Words } from '../core/words/words.ts';

/** What an export needs to know about the site. */
export interface ExportSite {
  name: string;
  /** The words of the interface. */
  words: Words;
  /** Who wrote our texts. */
  creator: string;
  /** The licence of our texts, as an address. */
  licence: string;
  /**
   * Makes the address of a page whole: `https://example.org/cases/bench/`. Of a site without an
   * address, only addresses on other sites are.
   */
  absolute: (address: string) => string | undefined;
  /** The address of a case's reading room on the site. */
  readingRoom: (caseId: string) => string;
  /** The address of a case's article, shown without marks. */
  article: (caseId: string) => string;
  /** The permalink of a note. */
  note: (caseId: string, slug: string) => string;
  technique: (id: string) => string;
  download: (caseId: string, file: string) => string;
}
