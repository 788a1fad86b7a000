import type { Case } from '../../core/case/case.ts';
import type { Library } from '../../core/library/model.ts';
import { perLibrary } from './per-library.ts';
import { routes } from '../addresses/routes.ts';

const byAddress = perLibrary(
  ({ cases }) => new Map(cases.map((item) => [decodeURI(routes.case(item.id)), item])),
);

/**
 * Finds the case of a page by its address alone.
 *
 * @param library the library
 * @param path the path of the page
 * @returns the case, or `undefined` if the page belongs to none
 */
export function caseOfPage(library: Library, path: string): Case | undefined {
  const decoded = decodeURI(path);
  const cases = routes.cases();
  if (!decoded.startsWith(cases)) return undefined;
  return byAddress(library).get(decoded.slice(0, decoded.indexOf('/', cases.length) + 1));
}
