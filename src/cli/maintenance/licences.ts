/**
 * `npm run licences`: writes the list of all packages with their licences (docs/licences.md), and
 * the notices of those that ship with the published site (public/licences/software.txt). With
 * `--check` it writes nothing and fails if they are out of date.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

interface Locked {
  version?: string;
  license?: string;
}

interface Manifest {
  version?: string;
  license?: string | { type?: string };
  licenses?: { type?: string }[];
}

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Packages whose code or data ship with the site. The others only build or test it. */
const published: Readonly<Record<string, string>> = {
  '@fontsource-variable/literata': 'fonts, cut down',
  '@fontsource-variable/source-sans-3': 'fonts, cut down',
  'fastest-levenshtein': 'the spelling distance of the search',
  idb: 'reading without a network',
  pagefind: 'the engine of the search',
  'workbox-core': 'reading without a network',
  'workbox-expiration': 'reading without a network',
  'workbox-precaching': 'reading without a network',
  'workbox-routing': 'reading without a network',
  'workbox-strategies': 'reading without a network',
  'world-atlas': 'borders of countries on maps, simplified',
};

const packages = Object.entries(
  (
    JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, Locked>;
    }
  ).packages,
).filter(([path]) => path !== '');
const nameOf = (path: string): string => path.split('node_modules/').at(-1) ?? path;

/** The licence of a package as the lockfile has it, or else its own manifest. */
function licenceOf(path: string, { license }: Locked): string {
  if (license) return license;
  const file = join(root, path, 'package.json');
  if (!existsSync(file)) return 'not stated';
  const own = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  const stated = typeof own.license === 'object' ? own.license.type : own.license;
  return stated ?? own.licenses?.map(({ type }) => type).join(' OR ') ?? 'not stated';
}

/** The list, one line for each version of a package. */
function list(): string {
  const rows = packages.map(([path, locked]) => {
    const name = nameOf(path);
    return `| ${name} | ${locked.version ?? ''} | ${licenceOf(path, locked)} | ${published[name] ?? ''} |`;
  });
  return `# Licences of all packages

Written by \`npm run licences\` from the lockfile; a test holds it to that. Which licences are allowed, and the two
exceptions, is in \`tests/house/supply-chain.test.ts\`. The last column says what of a package is a part of the published
site. The notices of those are published with it, in \`licences/\`.

| package | version | licence | in the published site |
| --- | --- | --- | --- |
${[...new Set(rows)].sort().join('\n')}
`;
}

/**
 * The notices of what ships, each as its package has it; those of the fonts have files of their
 * own.
 */
function notices(): string {
  const parts = packages.flatMap(([path, locked]) => {
    const name = nameOf(path);
    if (!published[name] || name.startsWith('@fontsource')) return [];
    // A file, or a folder of them.
    const found = readdirSync(join(root, path), { recursive: true, withFileTypes: true })
      .filter(
        (entry) =>
          entry.isFile() && !entry.parentPath.includes('node_modules', join(root, path).length),
      )
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => /[\\/]licen[cs]e(\.(md|txt))?$/i.test(file));
    const file = found.sort((a, b) => a.length - b.length)[0];
    if (!file) throw new Error(`${name} has no licence file, and a part of it is published`);
    const text = readFileSync(file, 'utf8').trim().replace(/\r\n/g, '\n');
    return `${name} ${locked.version ?? ''} (${licenceOf(path, locked)}): ${published[name]}\n\n${text}\n`;
  });
  const head =
    'Parts of this site come from the packages below. The fonts have notices of their own beside this file.\n';
  return [head, ...parts].join(`\n${'-'.repeat(72)}\n\n`);
}

const stale: string[] = [];
for (const [path, wanted] of [
  ['docs/licences.md', list()],
  ['public/licences/software.txt', notices()],
] as const) {
  const file = join(root, path);
  if (existsSync(file) && readFileSync(file, 'utf8') === wanted) continue;
  if (process.argv.includes('--check')) stale.push(path);
  else writeFileSync(file, wanted);
}
if (stale.length > 0) console.error(`Out of date: ${stale.join(', ')}. Run \`npm run licences\`.`);
process.exitCode = stale.length > 0 ? 1 : 0;
