import type { Box } from '../../core/regions/polygon.ts';
import type { Label } from './model.ts';

/**
 * Size of the letters on the map, in its units, at its smallest: on a phone. Larger screens set
 * them smaller in proportion.
 */
const letterSizes: Record<Label['kind'], number> = {
  point: 13,
  area: 12.5,
  shaded: 15,
  country: 12.5,
  edge: 12.5,
};

/** From one line to the next, as a multiple of the size of the letters. */
export const lineHeight = 1.15;

/**
 * Widths of letters as parts of their size, on the safe side: a test in a browser measures the
 * names as they are set.
 */
const widths: [letters: RegExp, width: number][] = [
  [/[ijlI.,:;'’|]/, 0.28],
  [/[ftr\s()-]/, 0.37],
  [/[mwMW]/, 0.86],
  [/[A-Z\u0400-\u042f]/, 0.64],
];

/** The width of words in units of the map. */
export function widthOf(words: string, size: number): number {
  const sum = Array.from(words).reduce(
    (total, letter) => total + (widths.find(([set]) => set.test(letter))?.[1] ?? 0.54),
    0,
  );
  return sum * size;
}

/**
 * The box that a label fills.
 *
 * @param label the label, placed
 * @returns the box, in units of the map
 */
export function boxOf({
  kind,
  lines,
  x,
  y,
  anchor,
}: Pick<Label, 'kind' | 'lines' | 'x' | 'y' | 'anchor'>): Box {
  const size = letterSizes[kind];
  const spacing = kind === 'shaded' ? 1.25 : 1;
  const width = Math.max(...lines.map((line) => widthOf(line, size))) * spacing;
  const x0 = { start: x, middle: x - width / 2, end: x - width }[anchor];
  const y0 = y - size / 2;
  return { x0, y0, x1: x0 + width, y1: y0 + size * (1 + (lines.length - 1) * lineHeight) };
}
