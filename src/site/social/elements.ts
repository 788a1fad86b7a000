import type { Lens } from '../../core/case/layers/lenses.ts';
import { lensOf } from '../words/texts.ts';
import type { MarginLine, Piece } from './model.ts';
import { colour } from './palette.ts';

type Style = Record<string, string | number>;
type Child = SatoriElement | string;

/** An element as the renderer takes it: the shape of React's, without React. */
export interface SatoriElement {
  type: string;
  key: null;
  props: { style: Style; children: Child | Child[]; id?: string };
}

/** Makes an element; an id identifies it when the layout is measured. */
export function element(
  type: string,
  style: Style,
  children: Child | Child[],
  id?: string,
): SatoriElement {
  return { type, key: null, props: { style, children, ...(id === undefined ? {} : { id }) } };
}

/**
 * The lines as in `lens-colours.css`, but for the double one; the thickness as a part of the size of
 * the letters.
 */
const lines: Record<Exclude<Lens['line'], 'double'>, { style: string; weight: number }> = {
  solid: { style: 'solid', weight: 0.06 },
  dashed: { style: 'dashed', weight: 0.06 },
  dotted: { style: 'dotted', weight: 0.075 },
  wavy: { style: 'wavy', weight: 0.05 },
  thick: { style: 'solid', weight: 0.11 },
  'thick-dashed': { style: 'dashed', weight: 0.11 },
  'thick-dotted': { style: 'dotted', weight: 0.13 },
};

/** The id of a word of an underlined piece. */
export function wordId(piece: number, word: number): string {
  return `word.${piece}.${word}`;
}

/**
 * Sets the large words. An underlined piece is one span for each line that it runs over, so that no
 * underline extends past the end of a line.
 *
 * @param pieces the words
 * @param size in pixels
 * @param topOf the position of a word, by its id; while that is not known, each word is a span
 * @returns text and spans
 */
export function largeWords(
  pieces: readonly Piece[],
  size: number,
  topOf: (id: string) => number | undefined,
): Child[] {
  return pieces.flatMap(({ text, lens }, piece): Child[] => {
    if (!lens) return [text];
    const spans: { top: number | undefined; words: string[]; id: string }[] = [];
    for (const [index, word] of text.split(' ').entries()) {
      const id = wordId(piece, index);
      const top = topOf(id);
      const last = spans.at(-1);
      if (last && top !== undefined && top === last.top) last.words.push(word);
      else spans.push({ top, words: [word], id });
    }
    return spans.flatMap(({ words, id }, index): Child[] => [
      ...(index > 0 ? [' '] : []),
      element('span', underline(lens, size, 0.15), words.join(' '), id),
    ]);
  });
}

/**
 * A line of the margin: number and title, then the lens; or a headword, then its name in another
 * script.
 */
export function marginLine({ number, text, lens, native }: MarginLine): Child[] {
  const parts = [
    ...(text === undefined
      ? []
      : [element('div', { display: 'block', color: colour('ink') }, text)]),
    ...(native === undefined ? [] : [element('div', { display: 'block' }, native)]),
    ...(lens === undefined
      ? []
      : [
          element('div', { display: 'block', fontSize: 24 }, [
            element(
              'span',
              { color: colour(lensOf(lens).role), ...underline(lens, 30, 0.2) },
              lensOf(lens).name,
            ),
          ]),
        ]),
  ];
  const column = element(
    'div',
    { display: 'flex', flexDirection: 'column', flexGrow: 1, flexBasis: 0 },
    parts,
  );
  if (number === undefined) return [column];
  return [
    element(
      'div',
      {
        display: 'block',
        width: 34,
        color: colour(lens === undefined ? 'accent' : lensOf(lens).role),
      },
      number,
    ),
    column,
  ];
}

function underline(lens: string, size: number, offset: number): Style {
  const { line, role } = lensOf(lens);
  if (line === 'double') return doubleLine(role);
  const { style, weight } = lines[line];
  return {
    textDecoration: `underline ${style} ${colour(role)}`,
    textDecorationThickness: weight * size,
    textUnderlineOffset: offset * size,
    textDecorationSkipInk: 'none',
  };
}

/**
 * The renderer's own double line leaves one pixel of white between its halves, too little on a
 * card.
 */
function doubleLine(role: Lens['role']): Style {
  const [first, second, thickness] = [86, 91.5, 3];
  const band = (from: number): string =>
    `transparent ${from}%, ${colour(role)} ${from}%, ${colour(role)} ${from + thickness}%, transparent ${from + thickness}%`;
  return { backgroundImage: `linear-gradient(to bottom, ${band(first)}, ${band(second)})` };
}
