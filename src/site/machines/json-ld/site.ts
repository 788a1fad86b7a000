import type { Library } from '../../../core/library/model.ts';
import { routes } from '../../addresses/routes.ts';
import { hasPage } from '../../library/has-page.ts';
import { siteName, siteSummary } from '../../words/site.ts';
import { contributorsNode } from './case.ts';
import { type Absolute, type Node, words } from './node.ts';
import { words as interfaceWords } from '../../words/say.ts';

/** A step on the way from the home page to a page. */
export interface Crumb {
  name: string;
  path: string;
}

/**
 * Describes the whole site.
 *
 * @param library the library, for its cases
 * @param at makes whole addresses
 * @returns a site, known by its home page
 */
export function siteNode(library: Library, at: Absolute): Node {
  return {
    '@type': 'WebSite',
    '@id': at(routes.home()),
    url: at(routes.home()),
    name: siteName,
    description: words(siteSummary),
    inLanguage: interfaceWords.lang,
    author: contributorsNode(),
    ...(hasPage(library, 'about') ? { usageInfo: at(routes.page('about')) } : {}),
    hasPart: library.cases.map(({ id }) => ({ '@id': at(routes.case(id)) })),
  };
}

/**
 * Describes the way from the home page to a page.
 *
 * @param trail the steps, home first and the page itself last
 * @param at makes whole addresses
 * @returns the way, numbered from 1
 */
export function breadcrumbNode(trail: readonly Crumb[], at: Absolute): Node {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: at(path),
    })),
  };
}
