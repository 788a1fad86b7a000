import type { Case } from '../core/case/model.ts';
import type { Library } from '../core/library/model.ts';
import { routes } from './routes.ts';

/**
 * Finds the case that a page belongs to, by its address alone.
 *
 * @param library the library
 * @param path the path of the page
 * @returns the case, or `undefined` where the page belongs to none
 */
export function caseOfPage({ cases }: Pick<Library, 'cases'>, path: string): Case | undefined {
  return cases.find(({ id }) => decodeURI(path).startsWith(decodeURI(routes.case(id))));
}
