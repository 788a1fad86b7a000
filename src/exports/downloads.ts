import type { Case } from '../core/case/model.ts';
import type { Lesson } from '../core/case/lesson/model.ts';
import { isLessonList, type LessonName } from '../core/files/lesson-names.ts';

/**
 * The kind of a download, which also decides how it is made: `pdf` after the build from the printed
 * pages, all others with the pages.
 */
export type DownloadKind = 'cartridge' | 'qti' | 'gift' | 'tsv' | 'csv' | 'docx' | 'pdf';

/** A file that a teacher can download with a case's lesson. */
export interface Download {
  /** Its name, below `downloads/` of the case. */
  file: string;
  title: string;
  /** Its purpose, in a sentence. */
  purpose: string;
  /** Who opens it: a student, a teacher, or a learning platform that a teacher gives it to. */
  audience: 'students' | 'teachers' | 'platform';
  kind: DownloadKind;
  /**
   * What it reveals to somebody who has read only the article. A platform keeps `answers` to
   * itself.
   */
  reveals: 'nothing' | 'notes' | 'answers';
  /** The parts of a lesson that it is made from; without one of them there is no such file. */
  needs: readonly LessonName[];
}

/** The media type of each kind. */
export const mediaTypes: Readonly<Record<DownloadKind, string>> = {
  cartridge: 'application/vnd.ims.imsccv1p1',
  qti: 'application/zip',
  gift: 'text/plain; charset=utf-8',
  tsv: 'text/tab-separated-values; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
};

const papers = [
  { size: 'a4', name: 'A4' },
  { size: 'letter', name: 'Letter' },
] as const;

type Printed = Omit<Download, 'file' | 'kind'> & { name: string };

/** A paper as PDF in each size. */
const asPdf = ({ name, title, ...rest }: Printed): Download[] =>
  papers.map(({ size, name: paper }) => ({
    file: `${name}-${size}.pdf`,
    title: `${title}, ${paper}`,
    ...rest,
    kind: 'pdf',
  }));

/** A paper as a document to edit, and as PDF in each size. */
const asPaper = (printed: Printed): Download[] => {
  const { name, ...rest } = printed;
  const purpose = `${rest.purpose} Change it in Word or LibreOffice.`;
  return [
    ...asPdf(printed),
    { file: `${name}.docx`, ...rest, title: `${rest.title}, to edit`, purpose, kind: 'docx' },
  ];
};

/** Every file that can come with a lesson, in the order in which a teacher meets them. */
export const downloads: readonly Download[] = [
  ...asPaper({
    name: 'worksheet',
    title: 'Worksheet',
    purpose:
      'The article with line numbers and a wide margin, and the tasks with room for answers.',
    audience: 'students',
    reveals: 'nothing',
    needs: ['worksheet'],
  }),
  ...asPaper({
    name: 'quiz',
    title: 'Quiz',
    purpose: 'The questions and their options, without the key.',
    audience: 'students',
    reveals: 'nothing',
    needs: ['quiz'],
  }),
  ...asPaper({
    name: 'cards',
    title: 'Evidence cards',
    purpose: 'Sources to cut out and lay beside the article, for a class without a network.',
    audience: 'students',
    reveals: 'nothing',
    needs: ['evidence'],
  }),
  ...asPaper({
    name: 'handout',
    title: 'Annotated handout',
    purpose: 'The article with its notes, to give out after the class has read it alone.',
    audience: 'students',
    reveals: 'notes',
    needs: [],
  }),
  ...asPaper({
    name: 'key',
    title: 'Key',
    purpose: 'Answers to the worksheet and the quiz, with reasons.',
    audience: 'teachers',
    reveals: 'answers',
    needs: ['key'],
  }),
  {
    file: 'unit.imscc',
    title: 'The unit as a Common Cartridge',
    purpose:
      'Import it into Canvas, Moodle, Blackboard or Brightspace: reading, worksheet, quiz, discussion and links.',
    audience: 'platform',
    kind: 'cartridge',
    reveals: 'answers',
    needs: [],
  },
  {
    file: 'quiz.qti.zip',
    title: 'The quiz as QTI',
    purpose: 'Import only the quiz into a platform that reads QTI 1.2.',
    audience: 'platform',
    kind: 'qti',
    reveals: 'answers',
    needs: ['quiz'],
  },
  {
    file: 'quiz.gift.txt',
    title: 'The quiz as GIFT',
    purpose: 'Import the quiz into Moodle’s question bank.',
    audience: 'platform',
    kind: 'gift',
    reveals: 'answers',
    needs: ['quiz'],
  },
  {
    file: 'techniques.gift.txt',
    title: 'More questions as GIFT',
    purpose:
      'One question for each stretch of words that a note is about: which technique is at work here?',
    audience: 'platform',
    kind: 'gift',
    reveals: 'answers',
    needs: [],
  },
  {
    file: 'flashcards.tsv',
    title: 'Flash cards',
    purpose: 'The terms and techniques of the case for Anki, Quizlet or a spreadsheet.',
    audience: 'students',
    kind: 'tsv',
    reveals: 'nothing',
    needs: [],
  },
  {
    file: 'rubric.csv',
    title: 'Rubric',
    purpose: 'Criteria and levels for a spreadsheet or a gradebook.',
    audience: 'teachers',
    kind: 'csv',
    reveals: 'nothing',
    needs: ['rubric'],
  },
];

/**
 * Lists the downloads of a case.
 *
 * @param item the case
 * @returns those whose parts exist, in the table's order; empty if the case has no lesson
 */
export function downloadsOf({ lesson }: Case): readonly Download[] {
  return lesson
    ? downloads.filter(({ needs }) => needs.every((name) => isWritten(lesson, name)))
    : [];
}

function isWritten(lesson: Lesson, name: LessonName): boolean {
  if (name === 'rubric') return lesson.rubric !== undefined;
  return isLessonList(name) ? lesson[name].length > 0 : lesson.pages[name] !== undefined;
}
