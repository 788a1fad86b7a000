import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { dist } from '../../site/support/dist.ts';
import { isThorough } from './axe.ts';

/** The address of every page of the built site. */
export function allPages(): string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map(
      (entry) =>
        `/${relative(dist, join(entry.parentPath, entry.name))
          .replaceAll('\\', '/')
          .replace(/index\.html$/, '')}`,
    )
    .sort();
}

/** Kinds that have dozens of pages, all made by one template. */
const alike = /^\/(?:glossary|techniques|places|contribute\/rules)\/[^/]+\/$/;

/**
 * Pages at which tests of their own let axe look more strictly, or at others of the same template:
 * the views of a case, its lesson, the search, and cases in one file.
 */
const lookedAtElsewhere =
  /^\/cases\/ferry\/(?:(?:voices|wording|original|read)\/)?$|^\/cases\/[^/]+\/teach\/(?!handout\/)|^\/search\/$|\/downloads\//;

/**
 * The pages that axe looks at: every page if `EVERY_PAGE=all` is set. Otherwise the
 * pages that another test covers are left out, and one in twelve is taken of those that share a
 * template, because axe takes most of the time of these tests.
 */
export function axePages(pages = allPages()): Set<string> {
  if (isThorough) return new Set(pages);
  const own = pages.filter((path) => !lookedAtElsewhere.test(path));
  const many = own.filter((path) => alike.test(path));
  const skipped = new Set(
    many.filter((path, index) => index % 12 !== 0 && !kindsOfPages.includes(path)),
  );
  return new Set(own.filter((path) => !skipped.has(path)));
}

/** One page of each kind. */
export const kindsOfPages = [
  '/',
  '/cases/ferry/',
  '/cases/ferry/voices/',
  '/cases/ferry/wording/',
  '/cases/ferry/lineage/',
  '/cases/ferry/original/',
  '/cases/ferry/read/',
  '/cases/ferry/about/',
  '/cases/ferry/teach/',
  '/cases/ferry/teach/quiz/',
  '/glossary/',
  '/glossary/osk-gazette/',
  '/places/',
  '/places/ferrin/',
  '/techniques/',
  '/techniques/vague-attribution/',
  '/references/',
  '/search/',
  '/about/',
  '/accessibility/',
  '/contribute/',
  '/contribute/rules/',
  '/contribute/rules/quote-not-found/',
  '/404.html',
];
