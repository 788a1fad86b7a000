import { createHash } from 'node:crypto';
import subsetFont from 'subset-font';

/** Makes bytes from what is named, or takes them as they were made before. */
export type Keep = (
  madeFrom: readonly string[],
  make: () => Promise<Uint8Array>,
) => Promise<Uint8Array>;

/**
 * Puts the fonts of a stylesheet into it, each cut down to the characters that the page uses. A
 * face that has no character of the page is left out, and so is one that stands in until a font has
 * come. Italics of a second script, of which there are few words and hardly ever bold ones, have
 * one weight.
 *
 * @param css the styles, with faces as Astro writes them: one file for each, with its range of
 *   characters
 * @param text all characters that may be shown
 * @param read gives the content of a file of the site
 * @param keep keeps fonts that were cut, which takes long; without it each is cut again
 * @returns the styles, with fonts as data addresses
 */
export async function embedFonts(
  css: string,
  text: string,
  read: (address: string) => Promise<Uint8Array>,
  keep: Keep = (_, make) => make(),
): Promise<string> {
  const faces = [...css.matchAll(/@font-face\s*\{[^}]*\}/g)].map(([face]) => face);
  const embedded = await Promise.all(faces.map((face) => embedFace(face, text, read, keep)));
  return faces.reduce(
    (styles, face, index) => styles.replace(face, () => embedded[index] ?? ''),
    css,
  );
}

async function embedFace(
  face: string,
  text: string,
  read: (address: string) => Promise<Uint8Array>,
  keep: Keep,
): Promise<string> {
  const address = /url\("?([^")]+)"?\)/.exec(face)?.[1];
  if (!address) return '';
  const ranges = rangesOf(face);
  // In order, since a font is the same whichever character comes first.
  const used = [...new Set(text)]
    .filter((character) => isInside(character.codePointAt(0) ?? 0, ranges))
    .sort()
    .join('');
  if (!used) return '';
  const whole = await read(address);
  const oneWeight = /font-style:\s*italic/.test(face) && !isInside('a'.charCodeAt(0), ranges);
  const font = await keep(
    [createHash('sha256').update(whole).digest('hex'), used, String(oneWeight)],
    () =>
      subsetFont(whole, used, {
        targetFormat: 'woff2',
        ...(oneWeight ? { variationAxes: { wght: 400 } } : {}),
      }),
  );
  // The font is there already: the text waits the moment that it takes to be read, rather than be
  // set in another.
  return face
    .replace(
      /url\([^)]*\)/,
      `url("data:font/woff2;base64,${Buffer.from(font).toString('base64')}")`,
    )
    .replace(/font-display:\s*\w+/, 'font-display:block');
}

/** The ranges of a face, as pairs of code points; a face without any is for all characters. */
function rangesOf(face: string): [from: number, to: number][] {
  const list = /unicode-range:\s*([^;}]+)/.exec(face)?.[1];
  if (!list) return [[0, 0x10ffff]];
  return list.split(',').map((range) => {
    const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  });
}

function isInside(codePoint: number, ranges: readonly [from: number, to: number][]): boolean {
  return ranges.some(([from, to]) => from <= codePoint && codePoint <= to);
}
