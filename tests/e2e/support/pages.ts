import { readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

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
