import { fromHtml } from 'hast-util-from-html';
import { writeSize } from '../download-sizes/fill.ts';

/** More than any start tag that asks for a size is long. */
const longestTag = 2000;

/**
 * Writes the sizes of files into the elements of a page that ask for them by `data-size-of`: they
 * are only known once everything is built. The rest of the page stays as it is, letter for letter.
 *
 * @param html the page
 * @param sizeOf returns the size of a file of the site in bytes
 * @returns the page
 */
export async function writeSizes(
  html: string,
  sizeOf: (address: string) => Promise<number>,
): Promise<string> {
  let result = html;
  for (const { index } of Array.from(html.matchAll(/\sdata-size-of="/g)).toReversed()) {
    const start = html.lastIndexOf('<', index);
    const address = askedIn(html.slice(start, start + longestTag));
    if (address === undefined) continue;
    const at = html.indexOf('>', index) + 1;
    result = `${result.slice(0, at)}, ${writeSize(await sizeOf(address))}${result.slice(at)}`;
  }
  return result;
}

/**
 * The address in the start tag that a piece of HTML begins with; the page as a whole takes ten
 * times as long to parse.
 */
function askedIn(piece: string): string | undefined {
  const [first] = fromHtml(piece, { fragment: true }).children;
  const address = first?.type === 'element' ? first.properties['dataSizeOf'] : undefined;
  return typeof address === 'string' ? address : undefined;
}
