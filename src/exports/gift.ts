import type { ExportItem, ExportQuiz } from './quiz.ts';
import { type Download, withLesson } from './download.ts';
import { lessonQuiz, techniqueQuiz } from './quiz.ts';

const shared = {
  audience: 'platform',
  reveals: 'answers',
  form: () => 'GIFT',
  mediaType: 'text/plain; charset=utf-8',
} as const;

/** The quiz of the lesson, for Moodle. */
export const quizGift: Download = {
  ...shared,
  file: 'quiz.gift.txt',
  words: 'gift',
  isOffered: withLesson('quiz'),
  made: {
    by: 'model',
    make: (item, _library, site) => {
      const quiz = lessonQuiz(item, site);
      return quiz && writeGift(quiz);
    },
  },
};

/** A question for each note, for Moodle. */
export const techniquesGift: Download = {
  ...shared,
  file: 'techniques.gift.txt',
  words: 'techniques',
  isOffered: withLesson(),
  made: {
    by: 'model',
    make: (item, library, site) => {
      const quiz = techniqueQuiz(item, library, site);
      return quiz && writeGift(quiz);
    },
  },
};

/**
 * Writes a quiz in Moodle's GIFT format, with ids, so that a later import is distinguished from the
 * first.
 *
 * @param quiz the quiz
 * @returns the text, in UTF-8 when it is stored
 */
export function writeGift({ shelves, items }: ExportQuiz): string {
  const category = shelves.map((shelf) => oneLine(shelf).replaceAll('/', '//')).join('/');
  return `$CATEGORY: ${category}\n\n${items.map(writeItem).join('\n')}`;
}

function writeItem({ id, name, technique, prompt, options, feedback }: ExportItem): string {
  const tag = technique === undefined ? '' : ` [tag:${technique}]`;
  const answers = options.map(
    ({ words, isRight }) => `\t${isRight ? '=' : '~'}${escape(words.replace(/^%/, '&#37;'))}`,
  );
  return [
    `// [id:${id}]${tag}`,
    `::${escape(name)}::[html]${escape(prompt)} {`,
    ...answers,
    `\t####${escape(feedback)}`,
    '}',
    '',
  ].join('\n');
}

/** Puts a backslash before the signs that GIFT reads as its own. */
function escape(text: string): string {
  return oneLine(text).replace(/[\\~=#{}:]/g, '\\$&');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
