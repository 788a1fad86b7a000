import type { Library } from '../../core/library/model.ts';
import { withHeadingIds } from '../html/heading-ids.ts';

/**
 * Whether the site has a page of prose, so that links to it are left out if it does not.
 *
 * @param library the library
 * @param name the page's name, which is that of its file
 */
export function hasPage({ pages }: Pick<Library, 'pages'>, name: string): boolean {
  return pages.some((page) => page.name === name);
}

/**
 * Returns the fragment that leads to a part of a page of prose.
 *
 * @param library the library
 * @param name the page's name
 * @param part the id of a heading
 * @returns the fragment with its `#`; nothing if the page has no such heading
 */
export function fragmentOn({ pages }: Pick<Library, 'pages'>, name: string, part: string): string {
  const page = pages.find((candidate) => candidate.name === name);
  const isThere = withHeadingIds(page?.body ?? []).some(
    (node) => node.type === 'element' && node.properties['id'] === part,
  );
  return isThere ? `#${part}` : '';
}
