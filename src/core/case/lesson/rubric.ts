import type { RootContent, Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { expectPlainWords, reportUnshown } from '../../entries/unshown.ts';
import { report } from '../../messages/report.ts';
import type { Rubric } from './lesson.ts';

/**
 * Reads a rubric from its table: the first column holds the criteria, the first row the levels.
 *
 * @param body the body of `rubric.md`
 * @param file receives a message if there is no such table
 * @returns the levels and criteria, and the nodes before the table
 */
export function readRubric(
  body: readonly RootContent[],
  file: VFile,
): (Pick<Rubric, 'levels' | 'criteria'> & { before: RootContent[] }) | undefined {
  const index = body.findIndex((node) => node.type === 'table');
  const table = body[index] as Table | undefined;
  const [head, ...rows] = (table?.children ?? []).map((row) =>
    row.children.map((cell) => textOf(cell).trim()),
  );
  if (
    !head ||
    head.length < 3 ||
    rows.length === 0 ||
    rows.some((row) => row.length !== head.length || row.includes(''))
  ) {
    report(file, 'rubric-table', {}, table ?? body[0]);
    return undefined;
  }
  for (const row of table?.children ?? []) expectPlainWords(row, 'A cell of a rubric', file);
  const advice = 'Write it above the table: a rubric ends with its table.';
  reportUnshown(body.slice(index + 1), advice, file);
  return {
    before: body.slice(0, index),
    levels: head.slice(1),
    criteria: rows.map(([name = '', ...cells]) => ({ name, cells })),
  };
}
