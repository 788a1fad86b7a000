import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse } from 'yaml';

type Matter = Record<string, unknown>;

const matterOf = (path: string): Matter =>
  (parse(/^---\n(.*?)\n---\n/s.exec(readFileSync(path, 'utf8'))?.[1] ?? '') ?? {}) as Matter;

/** A name as it would occur in running text or in an address: with a capital, or as a slug. */
const isName = (word: string): boolean => word.length > 3 && /\p{Lu}|-/u.test(word);

/**
 * Lists the names that only the published cases are about: their folders and headlines, the sides of
 * their voices, what their glossary calls people, places and organisations, in every script, the
 * countries that the places lie in, and the regions of their maps with all areas.
 *
 * @param folder a folder with the files of a site's content
 * @returns the names, without those of three letters or fewer
 */
export function caseNames(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = [
    ...ofCases(folder),
    ...sidesOf(siteOf(folder)),
    ...ofGlossary(folder).filter(isName),
    ...ofRegions(folder),
  ];
  return [...new Set(names)].filter((name) => name.length > 3);
}

function ofCases(folder: string): string[] {
  return globSync('cases/*/article.md', { cwd: folder }).flatMap((path) => {
    const matter = matterOf(join(folder, path));
    return [basename(dirname(path)), String(matter['title'] ?? ''), ...sidesOf(matter)];
  });
}

function siteOf(folder: string): Matter {
  const path = join(folder, 'site.yaml');
  return existsSync(path) ? ((parse(readFileSync(path, 'utf8')) ?? {}) as Matter) : {};
}

/** The tags of sides, and their labels, which name them in other forms, but for names of languages. */
function sidesOf(matter: Matter): string[] {
  const { sides = {} } = (matter['vocabulary'] ?? {}) as {
    sides?: Record<string, { label?: string }>;
  };
  return Object.entries(sides).flatMap(([tag, { label = '' }]) => [
    tag,
    `${tag.charAt(0).toUpperCase()}${tag.slice(1)}`,
    label,
    ...(label.match(/\p{Lu}[\p{L}-]+/gu) ?? []).filter((word) => !languages.has(word)),
  ]);
}

const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
const displayed = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** The English names of languages: an engine that reads many of them names them. */
const languages = new Set(
  letters.flatMap((first) => letters.map((second) => displayed.of(first + second))),
);

function ofGlossary(folder: string): string[] {
  return globSync('glossary/{people,places,organisations}/*.md', { cwd: folder }).flatMap(
    (path) => {
      const {
        names = [],
        nativeNames = {},
        admin = '',
        wikidata = '',
      } = matterOf(join(folder, path));
      return [
        basename(path, '.md'),
        String(wikidata),
        ...(names as string[]),
        ...Object.values(nativeNames as Record<string, string>),
        // The country that a place lies in.
        String(admin).split(',').at(-1)?.trim() ?? '',
      ];
    },
  );
}

function ofRegions(folder: string): string[] {
  return globSync(['regions/*.geojson', 'cases/*/region.geojson'], { cwd: folder }).flatMap(
    (path) => {
      const { region, features } = JSON.parse(readFileSync(join(folder, path), 'utf8')) as {
        region?: { name?: string };
        features?: { id?: string; properties?: { name?: string } }[];
      };
      return [
        region?.name ?? '',
        ...(features ?? []).flatMap(({ id, properties }) => [id ?? '', properties?.name ?? '']),
      ];
    },
  );
}

/**
 * Finds the names that a text has as whole words.
 *
 * @param text any text
 * @param names the names to look for
 * @returns those that occur
 */
export function namesIn(text: string, names: readonly string[]): string[] {
  return names.filter((name) => {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const around = [text[at - 1] ?? ' ', text[at + name.length] ?? ' '];
      if (around.every((character) => !/[\p{L}\p{N}]/u.test(character))) return true;
    }
    return false;
  });
}
