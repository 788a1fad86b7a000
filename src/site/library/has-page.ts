import type { Library } from '../../core/library/model.ts';

/**
 * Whether the site has a page of prose, so that links to it are left out if it does not.
 *
 * @param library the library
 * @param name the page's name, which is that of its file
 */
export function hasPage({ pages }: Pick<Library, 'pages'>, name: string): boolean {
  return pages.some((page) => page.name === name);
}
