import type { Lesson } from '../core/case/lesson/lesson.ts';
import type { Case } from '../core/case/case.ts';
import { isLessonList, type LessonName, type Reveals } from '../core/files/lesson-parts.ts';
import type { Library } from '../core/library/model.ts';
import type { ExportSite } from './site.ts';
import type { english } from '../core/words/english/english.ts';
import type { Words } from '../core/words/words.ts';

/** The downloads that the catalogue has words for. */
export type DownloadWords = keyof (typeof english)['downloads'];

/** A file that a case offers, in one format. */
export interface Download {
  /** Its name, below `downloads/` of the case. */
  file: string;
  /** The group of the catalogue that has its title and its purpose: `downloads.quiz`. */
  words: DownloadWords;
  /** Who opens it; `platform` is a learning platform that a teacher gives it to. */
  audience: 'students' | 'teachers' | 'platform' | 'programs';
  /** What it reveals to a reader of the article. */
  reveals: Reveals;
  /** The format, as a reader chooses it: `PDF, A4`. */
  form: (say: Words['say']) => string;
  mediaType: string;
  /** Whether a case has what it is made from. */
  isOffered: (item: Case) => boolean;
  made: Made;
}

/** How a download is made. */
export type Made =
  /** From the model, with the pages. */
  | {
      by: 'model';
      make: (item: Case, library: Library, site: ExportSite) => Uint8Array | string | undefined;
    }
  /** As a document to edit, after the pages, from the first page and those that exist of the rest. */
  | { by: 'document'; paper: PaperName; parts: readonly string[] }
  /** By a browser, after the pages, from a page of the lesson. */
  | { by: 'print'; paper: PaperName; part: string; format: 'A4' | 'Letter' };

/** The papers of a lesson. */
export type PaperName =
  'worksheet' | 'worksheet-support' | 'worksheet-stretch' | 'quiz' | 'cards' | 'handout' | 'key';

/**
 * Makes a condition: the case has a lesson with some parts.
 *
 * @param needs the parts; none if any lesson will do
 */
export const withLesson =
  (...needs: LessonName[]) =>
  ({ lesson }: Case): boolean =>
    lesson !== undefined && needs.every((name) => isWritten(lesson, name));

function isWritten(lesson: Lesson, name: LessonName): boolean {
  if (name === 'rubric') return lesson.rubric !== undefined;
  return isLessonList(name) ? lesson[name].length > 0 : lesson.pages[name] !== undefined;
}
