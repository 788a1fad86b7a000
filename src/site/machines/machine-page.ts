import type { Library } from '../../core/library/model.ts';
import { type MachineView, machineViews } from './machine-view.ts';
import { perLibrary } from '../library/per-library.ts';
import { siteCards } from '../social/site-cards.ts';

/** Whether the site has an address. */
export const hasAddress = Boolean(import.meta.env.SITE);

/** Makes a whole address of a path on this site; without an address of the site, it stays a path. */
export const absolute = (path: string): string =>
  hasAddress ? new URL(path, import.meta.env.SITE).href : path;

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
