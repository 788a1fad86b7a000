/** Without it, spreadsheets take the file for an older encoding. */
const byteOrderMark = '\ufeff';

/**
 * Writes rows as comma-separated values after RFC 4180.
 *
 * @param rows the rows, the first of which holds the names of the columns
 * @returns the text, with a byte-order mark
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return byteOrderMark + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/**
 * A cell that begins as a formula does gets an apostrophe before it, as OWASP advises, so that a
 * spreadsheet takes it for words.
 */
function cell(words: string): string {
  const value = /^[=+\-@\t\r]/.test(words) ? `'${words}` : words;
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
