import { readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isThorough } from './axe.ts';

const dist = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', 'dist');

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
  /^\/cases\/pokrovsk\/(?:(?:voices|wording|original|read)\/)?$|^\/cases\/[^/]+\/teach\/(?!handout\/)|^\/search\/$|\/downloads\//;

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
  '/cases/pokrovsk/',
  '/cases/pokrovsk/voices/',
  '/cases/pokrovsk/wording/',
  '/cases/pokrovsk/original/',
  '/cases/pokrovsk/read/',
  '/cases/pokrovsk/about/',
  '/cases/pokrovsk/teach/',
  '/cases/pokrovsk/teach/quiz/',
  '/glossary/',
  '/glossary/tass/',
  '/places/',
  '/places/pokrovsk/',
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
