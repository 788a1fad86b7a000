import type { Rubric } from '../core/case/lesson/lesson.ts';
import { curly } from '../core/text/curly.ts';
import { writeCsv } from './csv.ts';
import { type Download, withLesson } from './download.ts';

/** The rubric, for a spreadsheet. */
export const rubricCsv: Download = {
  file: 'rubric.csv',
  title: 'Rubric',
  purpose: 'Criteria and levels for a spreadsheet or a gradebook.',
  audience: 'teachers',
  reveals: 'nothing',
  form: 'CSV',
  mediaType: 'text/csv; charset=utf-8',
  isOffered: withLesson('rubric'),
  made: { by: 'model', make: ({ lesson }) => lesson?.rubric && writeRubric(lesson.rubric) },
};

/**
 * Writes a rubric as comma-separated values: the first line holds the levels, each further line a
 * criterion.
 *
 * @param rubric the rubric
 * @returns the text, with a byte-order mark
 */
export function writeRubric({ levels, criteria }: Pick<Rubric, 'levels' | 'criteria'>): string {
  const rows = [['Criterion', ...levels], ...criteria.map(({ name, cells }) => [name, ...cells])];
  return writeCsv(rows.map((row) => row.map(curly)));
}
