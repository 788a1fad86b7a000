import type { Rubric } from '../core/case/lesson/lesson.ts';
import { curly } from '../core/text/curly.ts';
import { writeCsv } from './csv.ts';
import { type Download, withLesson } from './download.ts';
import type { Words } from '../core/words/words.ts';

/** The rubric, for a spreadsheet. */
export const rubricCsv: Download = {
  file: 'rubric.csv',
  words: 'rubric',
  audience: 'teachers',
  reveals: 'nothing',
  form: () => 'CSV',
  mediaType: 'text/csv; charset=utf-8',
  isOffered: withLesson('rubric'),
  made: {
    by: 'model',
    make: ({ lesson }, _library, { words }) => lesson?.rubric && writeRubric(lesson.rubric, words),
  },
};

/**
 * Writes a rubric as comma-separated values: the first line holds the levels, each further line a
 * criterion.
 *
 * @param rubric the rubric
 * @param words the words of the interface
 * @returns the text, with a byte-order mark
 */
export function writeRubric(
  { levels, criteria }: Pick<Rubric, 'levels' | 'criteria'>,
  { say }: Words,
): string {
  const rows = [
    [say('exported.criterion'), ...levels],
    ...criteria.map(({ name, cells }) => [name, ...cells]),
  ];
  return writeCsv(rows.map((row) => row.map(curly)));
}
