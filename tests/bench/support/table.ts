/**
 * Writes a table in Markdown.
 *
 * @param head the names of the columns
 * @param rows the cells
 * @returns the table, without a line end behind it
 */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
