import type { Case } from '../core/case/case.ts';
import type { Library } from '../core/library/model.ts';
import { unitCartridge } from './cartridge.ts';
import type { Download } from './download.ts';
import { flashCardsTsv } from './flashcards.ts';
import { quizGift, techniquesGift } from './gift.ts';
import { notesCsv } from './notes-csv.ts';
import { paperDownloads } from './papers.ts';
import { quizQti } from './qti-package.ts';
import { rubricCsv } from './rubric-csv.ts';
import type { ExportSite } from './site.ts';
import { sourcesCsl } from './sources-csl.ts';
import { notesAnnotations } from './web-annotations.ts';

/**
 * Every download, in the order in which it is offered. A format is declared in one file of this
 * folder, and listed here.
 */
export const downloads: readonly Download[] = [
  ...paperDownloads,
  unitCartridge,
  quizQti,
  quizGift,
  techniquesGift,
  flashCardsTsv,
  rubricCsv,
  notesAnnotations,
  notesCsv,
  sourcesCsl,
];

/**
 * Lists the downloads of a case.
 *
 * @param item the case
 * @returns those for which it has the parts, in the order of the list
 */
export function downloadsOf(item: Case): readonly Download[] {
  return downloads.filter(({ isOffered }) => isOffered(item));
}

/**
 * Makes a download from the model.
 *
 * @param file its name
 * @param item the case
 * @param library the whole site
 * @param site where links lead
 * @returns its bytes or its text; `undefined` if the case has nothing for it, or if it is not made
 *   from the model alone
 */
export function makeDownload(
  file: string,
  item: Case,
  library: Library,
  site: ExportSite,
): Uint8Array | string | undefined {
  const made = downloads.find((download) => download.file === file)?.made;
  return made?.by === 'model' ? made.make(item, library, site) : undefined;
}
