import type { Case } from '../../core/case/case.ts';
import { getLibrary } from './library.ts';

/**
 * Makes the paths of a page of each case: for `getStaticPaths` of that page.
 *
 * @param has which cases have the page
 * @returns a path for each, with the case and the whole site
 */
export async function casePaths(has: (item: Case) => boolean = () => true) {
  const library = await getLibrary();
  return library.cases
    .filter(has)
    .map((item) => ({ params: { case: item.id }, props: { item, library } }));
}
