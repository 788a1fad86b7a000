import type { Place } from '../report.ts';
import { type Cell, cellsOf } from './cells.ts';
import type { Paint } from './paint.ts';

export interface FrameOptions {
  /** How many cells a line may take, the numbers included. */
  width: number;
  /** Sets off the signs under the marked words. */
  mark: (text: string) => string;
  paint: Paint;
}

/** Lines shown above and below the marked ones. */
const context = 1;
/** Of a longer stretch only the first lines are shown. */
const mostLines = 6;
/** Number of cells kept to the left of the marked words when a line is cut. */
const lead = 24;

/**
 * Shows a place in a file: its lines with their numbers, and signs under exactly the marked
 * characters, also under wide letters and in lines that are too long for the screen.
 *
 * @param source the whole file
 * @param place a point or a range, its columns in UTF-16 code units from 1
 * @param options width and colours
 * @returns the lines
 */
export function codeFrame(
  source: string,
  place: Place,
  { width, mark, paint }: FrameOptions,
): string[] {
  const start = 'start' in place ? place.start : place;
  const end = 'end' in place ? place.end : { ...place, column: place.column + 1 };
  const lines = source.split('\n');
  const last = Math.min(end.line, start.line + mostLines - 1);
  const to = Math.min(lines.length, last < end.line ? last : last + context);
  const digits = String(to).length;
  const result: string[] = [];
  for (let number = Math.max(1, start.line - context); number <= to; number += 1) {
    const cells = cellsOf(lines[number - 1] ?? '');
    const isMarked = number >= start.line && number <= last;
    const indent = cells.find(({ text }) => text.trim() !== '')?.start ?? 0;
    const from = number === start.line ? start.column - 1 : indent;
    const until = number === end.line ? end.column - 1 : Infinity;
    const hits = isMarked ? cells.filter((cell) => cell.start < until && cell.end > from) : [];
    const shown = cut(
      cells,
      hits[0] ? cells.indexOf(hits[0]) : isMarked ? cells.length : 0,
      width - digits - 5,
    );
    const gutter = `${isMarked ? '>' : ' '} ${String(number).padStart(digits)} |`;
    result.push(paint.soft(gutter) + after(shown.map(({ text }) => text).join('')));
    if (isMarked && (hits.length > 0 || number === start.line)) {
      result.push(paint.soft(`  ${' '.repeat(digits)} |`) + after(signs(shown, hits, mark)));
    }
  }
  if (last < end.line) result.push(paint.soft(`  ${' '.repeat(digits)} | … to line ${end.line}`));
  return result;
}

const after = (text: string): string => (text === '' ? '' : ` ${text}`);

const dots: Cell = { text: '…', width: 1, start: -1, end: -1 };

/** As much of a line as fits, with the marked words in view. */
function cut(cells: Cell[], focus: number, width: number): Cell[] {
  const total = cells.reduce((sum, cell) => sum + cell.width, 0);
  if (total <= width) return cells;
  let first = focus;
  for (let room = lead; first > 0 && room > 0; first -= 1) room -= cells[first - 1]?.width ?? 0;
  const shown: Cell[] = first > 0 ? [dots] : [];
  let left = width - 1 - shown.length;
  let next = first;
  for (; next < cells.length; next += 1) {
    const cell = cells[next] as Cell;
    if (cell.width > left) break;
    left -= cell.width;
    shown.push(cell);
  }
  return next < cells.length ? [...shown, dots] : shown;
}

function signs(shown: Cell[], hits: Cell[], mark: (text: string) => string): string {
  const marked = new Set(hits);
  const firstAt = shown.findIndex((cell) => marked.has(cell));
  const until = firstAt === -1 ? shown.length : firstAt;
  const space = shown.slice(0, until).reduce((sum, cell) => sum + cell.width, 0);
  const length = shown.reduce((sum, cell) => sum + (marked.has(cell) ? cell.width : 0), 0);
  return ' '.repeat(space) + mark('^'.repeat(Math.max(1, length)));
}
