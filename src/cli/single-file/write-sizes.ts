import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/**
 * Writes the sizes of files into the elements of a page that ask for them by `data-size-of`: only when all is built are they known. The rest
 * of the page stays as it is, letter for letter.
 *
 * @param html the page
 * @param sizeOf gives the size of a file of the site in bytes
 * @returns the page
 */
export async function writeSizes(html: string, sizeOf: (address: string) => Promise<number>): Promise<string> {
  if (!html.includes('data-size-of=')) return html;
  const asking: Element[] = [];
  visit(fromHtml(html), 'element', (element) => {
    if (element.properties['dataSizeOf']) asking.push(element);
  });
  let result = html;
  for (const element of asking.toReversed()) {
    const start = element.position?.start.offset;
    if (start === undefined) continue;
    const at = result.indexOf('>', start) + 1;
    result = `${result.slice(0, at)}, ${Math.round((await sizeOf(String(element.properties['dataSizeOf']))) / 1000)} KB${result.slice(at)}`;
  }
  return result;
}
