import { getLibrary } from '../library/library.ts';
import { pathsOf, type TeachPartName } from './parts.ts';

/**
 * Makes the paths of a page of each lesson: for `getStaticPaths` of that page.
 *
 * @param part which page
 * @returns a path for each lesson that has it, with the lesson and the whole site
 */
export async function lessonPaths(part: TeachPartName) {
  const library = await getLibrary();
  return pathsOf(library.cases, part).map(({ params, props }) => ({
    params,
    props: { ...props, library },
  }));
}
