import type { Rubric } from '../lesson/model.ts';
import { curly } from '../text/curly.ts';

/** Without it, spreadsheets take the file for an older encoding. */
const byteOrderMark = '\ufeff';

/**
 * Writes a rubric as comma-separated values after RFC 4180: the first line holds the levels, each further line a criterion.
 *
 * @param rubric the rubric
 * @returns the text, with a byte-order mark
 */
export function writeRubric({ levels, criteria }: Pick<Rubric, 'levels' | 'criteria'>): string {
  const rows = [['Criterion', ...levels], ...criteria.map(({ name, cells }) => [name, ...cells])];
  return byteOrderMark + rows.map((row) => `${row.map((value) => cell(curly(value))).join(',')}\r\n`).join('');
}

/** A cell that begins as a formula does gets an apostrophe before it, as OWASP advises, so that a spreadsheet takes it for words. */
function cell(words: string): string {
  const value = /^[=+\-@\t\r]/.test(words) ? `'${words}` : words;
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
