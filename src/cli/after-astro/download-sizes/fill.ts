import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { SKIP, visit } from 'unist-util-visit';
import { words } from '../../../site/words/say.ts';

/** A change to the text of a page. */
interface Change {
  start: number;
  end: number;
  text: string;
}

/**
 * Fills in the sizes of downloads in a page. Lines of missing files are removed, and with the last
 * of them the entry or part that holds them; the rest of the page stays as it is, letter for
 * letter.
 *
 * @param html the page; each `li` with `data-download` names a file and holds an empty `span` of
 *   class `size`
 * @param sizes the sizes in bytes of the existing files, by address
 * @returns the page
 */
export function fillDownloads(html: string, sizes: ReadonlyMap<string, number>): string {
  const tree = fromHtml(html);
  const isThere = (element: Element): boolean =>
    sizes.has(String(element.properties['dataDownload']));
  const changes: Change[] = [];
  visit(tree, 'element', (element) => {
    const lines = linesIn(element);
    if (lines.length === 0) return undefined;
    const isEntry = element.tagName === 'li' || classOf(element).includes('downloads');
    if (isEntry && !lines.some(isThere)) {
      changes.push({ ...placeOf(element), text: '' });
      return SKIP;
    }
    if (element.properties['dataDownload'] === undefined) return undefined;
    const size = sizes.get(String(element.properties['dataDownload'])) ?? 0;
    for (const span of element.children) {
      if (span.type !== 'element' || !classOf(span).includes('size')) continue;
      const at = html.indexOf('>', placeOf(span).start) + 1;
      changes.push({ start: at, end: at, text: writeSize(size) });
    }
    return SKIP;
  });
  return changes.reduceRight(
    (text, { start, end, text: words }) => text.slice(0, start) + words + text.slice(end),
    html,
  );
}

/** A size as people read it: in kilobytes of 1000 bytes, and in megabytes from one on. */
export function writeSize(bytes: number): string {
  const { say, locale } = words;
  const digits = bytes >= 1_000_000 ? 1 : 0;
  const format = new Intl.NumberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return bytes >= 1_000_000
    ? say('forms.megabytes', { size: format.format(bytes / 1_000_000) })
    : say('forms.kilobytes', { size: format.format(Math.max(1, Math.round(bytes / 1000))) });
}

function linesIn(node: Element | Root): Element[] {
  return [
    ...(node.type === 'element' && node.properties['dataDownload'] !== undefined ? [node] : []),
    ...node.children.flatMap((child) => (child.type === 'element' ? linesIn(child) : [])),
  ];
}

function placeOf({ position }: Element): { start: number; end: number } {
  const [start, end] = [position?.start.offset, position?.end.offset];
  if (start === undefined || end === undefined)
    throw new Error('The page was parsed without places');
  return { start, end };
}

function classOf(element: Element): unknown[] {
  const names = element.properties['className'];
  return Array.isArray(names) ? names : [];
}
