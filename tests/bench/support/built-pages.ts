import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Finds the largest page of a kind in the built site, so that what is measured follows the content.
 *
 * @param section the folder of its kind, such as `cases`
 * @returns the address of the page
 * @throws Error if the site is not built or has no such page
 */
export function largestPage(section: string): string {
  const folder = join('dist', section);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const sizes = names.flatMap((name) => {
    const page = join(folder, name, 'index.html');
    return existsSync(page) ? [{ name, size: statSync(page).size }] : [];
  });
  const [largest] = sizes.toSorted((a, b) => b.size - a.size);
  if (!largest) throw new Error(`no page in ${folder}: run \`npm run build\` first`);
  return `/${section}/${largest.name}/`;
}
