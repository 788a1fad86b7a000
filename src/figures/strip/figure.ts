import { putInLanes } from './lanes.ts';
import type { Strip, StripMark } from './strip.ts';

/** The strip as a figure: every position in units of its view box, which are about pixels. */
export interface StripFigure {
  width: number;
  height: number;
  rows: {
    lens: string;
    notes: number;
    label: { x: number; y: number };
    start: number;
    end: number;
    marks: PlacedMark[];
  }[];
  ticks: { number: number; at: number }[];
  /** The position of the sentences' numbers, across the axis. */
  axis: number;
}

/** A mark with its box and the place of its number. */
export type PlacedMark = StripMark & {
  x: number;
  y: number;
  width: number;
  height: number;
  textX: number;
  textY: number;
};

/** The thickness of a mark, and of a lane including its spacing. */
const thick = 10;
const numberWidth = (number: number): number => String(number).length * 6.6 + 5;

/**
 * The strip for a wide page: the text runs from left to right, and each lens has a row.
 *
 * @param strip the strip
 * @param width of the figure, in its units
 * @returns the figure
 */
export function acrossFigure(strip: Strip, width = 1000): StripFigure {
  const [labelHeight, lane, air, edge] = [19, 16, 11, 20];
  const scale = (width - edge) / Math.max(1, strip.words);
  let y = 0;
  const rows = strip.rows.map(({ lens, notes, marks }) => {
    const start = y;
    const inLanes = putInLanes(marks, scale, ({ number }, length) => length + numberWidth(number));
    const placed = inLanes.map((mark): PlacedMark => {
      const top = start + labelHeight + mark.lane * lane;
      return {
        ...mark,
        x: round(mark.at),
        y: top,
        width: round(mark.length),
        height: thick,
        textX: round(mark.at + mark.length + 3),
        textY: top + thick / 2,
      };
    });
    const lanes = 1 + Math.max(0, ...inLanes.map(({ lane: at }) => at));
    y += labelHeight + lanes * lane + air;
    return {
      lens,
      notes: notes.length,
      label: { x: 0, y: start + 8 },
      start,
      end: y - air,
      marks: placed,
    };
  });
  return { width, height: y + 22, rows, ticks: ticksOf(strip, scale), axis: y + 10 };
}

/**
 * The strip for a narrow page: the text runs from top to bottom, and each lens has a column.
 *
 * @param strip the strip
 * @param width of the figure, in its units
 * @returns the figure
 */
export function downFigure(strip: Strip, width = 300): StripFigure {
  const [top, scale, lane, margin] = [92, 2.1, 26, 26];
  const columns = strip.rows.map(({ lens, notes, marks }) => {
    const placed = putInLanes(marks, scale, (_, length) => Math.max(length, 14) + 1);
    return {
      lens,
      notes: notes.length,
      placed,
      lanes: 1 + Math.max(0, ...placed.map(({ lane: at }) => at)),
    };
  });
  const air =
    (width - margin - columns.reduce((sum, { lanes }) => sum + lanes * lane, 0)) /
    Math.max(1, columns.length);
  let x = margin;
  const rows = columns.map(({ lens, notes, placed, lanes }) => {
    const start = round(x);
    x += lanes * lane + air;
    const marks = placed.map((mark): PlacedMark => ({
      ...mark,
      x: start + mark.lane * lane,
      y: round(top + mark.at),
      width: thick,
      height: round(mark.length),
      textX: start + mark.lane * lane + thick + 2,
      textY: round(top + mark.at + Math.min(mark.length / 2, 7)),
    }));
    return {
      lens,
      notes,
      label: { x: start + thick / 2, y: top - 8 },
      start,
      end: round(x - air),
      marks,
    };
  });
  const ticks = ticksOf(strip, scale).map(({ number, at }) => ({ number, at: round(at + top) }));
  return { width, height: round(top + strip.words * scale + 8), rows, ticks, axis: 0 };
}

function ticksOf({ sentences }: Strip, scale: number): StripFigure['ticks'] {
  return sentences.map(({ number, from }) => ({ number, at: round(from * scale) }));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
