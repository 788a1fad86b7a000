import type { Library } from '../../core/library/model.ts';
import { type MachineView, machineViews } from './machine-view.ts';
import { perLibrary } from '../library/per-library.ts';
import { siteCards } from '../social/site-cards.ts';

/** Makes a whole address of a path on this site. */
export const absolute = (path: string): string => new URL(path, import.meta.env.SITE).href;

const views = perLibrary((library) => machineViews(library, absolute));
const alts = perLibrary(
  (library) => new Map(siteCards(library).map(({ name, alt }) => [name, alt])),
);

/**
 * Returns a page's metadata for machines, and the words of its social card.
 *
 * @param library the library
 * @param path the page's path
 * @param title its title
 * @returns the view, with the card's words as `alt`
 */
export function machinePage(
  library: Library,
  path: string,
  title: string,
): MachineView & { alt: string | undefined } {
  const view = views(library)(path, title);
  return { ...view, alt: alts(library).get(view.card) };
}
