import type { Case } from '../core/case/model.ts';
import type { Library } from '../core/library/model.ts';
import { makeCartridge } from './cartridge.ts';
import { flashcards, writeTsv } from './flashcards.ts';
import { writeGift } from './gift.ts';
import { makeQtiPackage } from './qti-package.ts';
import { type ExportQuiz, lessonQuiz, techniqueQuiz } from './quiz.ts';
import { writeRubric } from './rubric-csv.ts';
import type { ExportSite } from './site.ts';

/** Makes a download from the model. */
type Maker = (item: Case, library: Library, site: ExportSite) => Uint8Array | string | undefined;

const ifAny = <Made>(
  quiz: ExportQuiz | undefined,
  make: (quiz: ExportQuiz) => Made,
): Made | undefined => quiz && make(quiz);

/** The downloads that are made here, by file name: packages and data. Papers are made elsewhere. */
const makers: Readonly<Record<string, Maker>> = {
  'unit.imscc': makeCartridge,
  'quiz.qti.zip': (item, _library, site) => ifAny(lessonQuiz(item, site), makeQtiPackage),
  'quiz.gift.txt': (item, _library, site) => ifAny(lessonQuiz(item, site), writeGift),
  'techniques.gift.txt': (item, library, site) =>
    ifAny(techniqueQuiz(item, library, site), writeGift),
  'flashcards.tsv': (item, library) => writeTsv(flashcards(item, library)) || undefined,
  'rubric.csv': ({ lesson }) => lesson?.rubric && writeRubric(lesson.rubric),
};

/**
 * Makes a download of a case.
 *
 * @param file its name in the table of downloads
 * @param item the case
 * @param library the whole site
 * @param site where links lead
 * @returns its bytes or its text; `undefined` if the case has nothing for it, or if it is printed
 *   from a page
 */
export function makeDownload(
  file: string,
  item: Case,
  library: Library,
  site: ExportSite,
): Uint8Array | string | undefined {
  return makers[file]?.(item, library, site);
}
