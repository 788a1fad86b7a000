import type { LessonName } from '../core/files/lesson-parts.ts';
import { type Download, type PaperName, withLesson } from './download.ts';

interface Paper extends Pick<Download, 'audience' | 'reveals'> {
  name: PaperName;
  /** The page of the lesson that it is printed from. */
  part: string;
  /** The pages that its document to edit has after that page, if they exist. */
  appended?: readonly string[];
  needs: LessonName[];
}

const papers: readonly Paper[] = [
  {
    name: 'worksheet',
    audience: 'students',
    reveals: 'nothing',
    part: 'worksheet',
    needs: ['worksheet'],
  },
  {
    name: 'worksheet-support',
    audience: 'students',
    reveals: 'nothing',
    part: 'worksheet-support',
    needs: ['worksheet-support'],
  },
  {
    name: 'worksheet-stretch',
    audience: 'students',
    reveals: 'nothing',
    part: 'worksheet-stretch',
    needs: ['worksheet-stretch'],
  },
  {
    name: 'quiz',
    audience: 'students',
    reveals: 'nothing',
    part: 'quiz',
    needs: ['quiz'],
  },
  {
    name: 'cards',
    audience: 'students',
    reveals: 'nothing',
    part: 'evidence',
    needs: ['evidence'],
  },
  {
    name: 'handout',
    audience: 'students',
    reveals: 'notes',
    part: 'handout',
    needs: [],
  },
  {
    name: 'key',
    audience: 'teachers',
    reveals: 'answers',
    part: 'key',
    appended: ['questions'],
    needs: ['key'],
  },
];

/** The papers of a lesson: each as a PDF on A4 and on Letter, and as a document to edit. */
export const paperDownloads: readonly Download[] = papers.flatMap(
  ({ name, part, appended = [], needs, ...paper }): Download[] => {
    const isOffered = withLesson(...needs);
    return [
      ...(['A4', 'Letter'] as const).map((format): Download => ({
        ...paper,
        file: `${name}-${format.toLowerCase()}.pdf`,
        words: name,
        form: (say) => say('forms.pdf', { paper: format }),
        mediaType: 'application/pdf',
        isOffered,
        made: { by: 'print', paper: name, part, format },
      })),
      {
        ...paper,
        file: `${name}.docx`,
        words: name,
        form: (say) => say('forms.word'),
        mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        isOffered,
        made: { by: 'document', paper: name, parts: [part, ...appended] },
      },
    ];
  },
);
