import { createHash } from 'node:crypto';
import subsetFont from 'subset-font';

/** Makes bytes from the named inputs, or takes them from the cache. */
export type Keep = (
  madeFrom: readonly string[],
  make: () => Promise<Uint8Array>,
) => Promise<Uint8Array>;

/**
 * Embeds the fonts of a stylesheet, each subset to the characters that the page uses. Faces without
 * a character of the page are left out, and so are fallback faces. Italics of a second script,
 * which are rare and hardly ever bold, have one weight.
 *
 * @param css the styles, with faces as Astro writes them: one file for each, with its range of
 *   characters
 * @param text all characters that may be shown
 * @param read returns the content of a file of the site
 * @param keep caches subset fonts, which take long to make; without it each is made again
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
  // Sorted, since a font is the same whichever character comes first.
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
