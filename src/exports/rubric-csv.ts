import type { Rubric } from '../core/case/lesson/model.ts';
import { curly } from '../core/text/curly.ts';
import { writeCsv } from './csv.ts';

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
