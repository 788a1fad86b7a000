import type { Library } from '../../core/library/model.ts';
import { isPlace } from '../../figures/map/map-places.ts';
import { hasPage } from './has-page.ts';

/** A page that lists what the content has, by the name of its link in the menu. */
export type List = 'teach' | 'glossary' | 'places' | 'techniques' | 'references';

/**
 * Whether the site has anything for a list, so that the page and the links to it are left out if it
 * has not.
 *
 * @param library the library
 * @param list the list
 */
export function hasList(library: Library, list: List): boolean {
  const { cases, glossary, references, techniques } = library;
  switch (list) {
    case 'teach':
      return cases.some(({ lesson }) => lesson);
    case 'glossary':
      return glossary.some((entry) => !isPlace(entry));
    case 'places':
      return glossary.some(isPlace);
    case 'techniques':
      return techniques.length > 0 || hasPage(library, 'techniques');
    case 'references':
      return references.length > 0;
  }
}

/**
 * Returns the one path of a list, as `getStaticPaths` of Astro takes it, or none.
 *
 * @param library the library
 * @param list the list; its page is `[...list].astro`, whose parameter is left empty
 */
export function listPaths(library: Library, list: List): { params: { list: undefined } }[] {
  return hasList(library, list) ? [{ params: { list: undefined } }] : [];
}
