/**
 * Reads comma-separated values as RFC 4180 describes them. Throws on a quotation mark in a bare
 * cell and on a bare line end.
 */
export function readCsv(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = csv.startsWith('\ufeff') ? 1 : 0;
  while (at < csv.length) {
    const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
    cell.lastIndex = at;
    const match = cell.exec(csv);
    if (!match) throw new Error(`Not a cell: ${csv.slice(at, at + 20)}`);
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    at = cell.lastIndex;
    if (match[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** Reads tab-separated values: a line a row, nothing quoted. */
export function readTsv(tsv: string): string[][] {
  if (!tsv.endsWith('\n')) throw new Error('The last line is not closed');
  return tsv
    .slice(0, -1)
    .split('\n')
    .map((line) => line.split('\t'));
}
