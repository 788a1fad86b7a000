import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse } from 'yaml';

const matterOf = (path: string): Record<string, unknown> =>
  (parse(/^---\n(.*?)\n---\n/s.exec(readFileSync(path, 'utf8'))?.[1] ?? '') ?? {}) as Record<
    string,
    unknown
  >;

/** A name as it would occur in running text or in an address: with a capital, or as a slug. */
const isName = (word: string): boolean => word.length > 3 && /\p{Lu}|-/u.test(word);

/**
 * Lists the names that only the published cases are about: their folders, and what their glossary
 * calls people, places and organisations, in every script, and the countries that the places lie
 * in.
 *
 * @param folder a folder with the files of a site's content
 * @returns the names, without those of three letters or fewer
 */
export function caseNames(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const cases = globSync('cases/*/article.md', { cwd: folder }).map((path) =>
    basename(dirname(path)),
  );
  const entries = globSync('glossary/{people,places,organisations}/*.md', { cwd: folder });
  const named = entries.flatMap((path) => {
    const { names = [], nativeNames = {}, admin = '' } = matterOf(join(folder, path));
    return [
      basename(path, '.md'),
      ...(names as string[]),
      ...Object.values(nativeNames as Record<string, string>),
      // The country that a place lies in.
      String(admin).split(',').at(-1)?.trim() ?? '',
    ];
  });
  const long = [...cases, ...named.filter((name) => isName(name))];
  return [...new Set(long)].filter((name) => name.length > 3);
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
