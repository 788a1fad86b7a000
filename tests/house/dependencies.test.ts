import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
  string,
  Record<string, string>
>;
const dependencies = manifest['dependencies'] ?? {};
const development = manifest['devDependencies'] ?? {};
const optional = manifest['optionalDependencies'] ?? {};

/** The packages that the files below a folder import, each with one file that does. */
function importsBelow(folder: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(ts|mts|js|mjs|astro)$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    for (const [, name = ''] of readFileSync(path, 'utf8').matchAll(
      /^(?:import|export)\s(?:[^'"`;]*?\sfrom\s)?['"]([^'"]+)['"]|\bimport\(['"]([^'"]+)['"]\)/gm,
    )) {
      const isPackage =
        /^(@[a-z0-9-]+\/)?[a-z0-9-]/.test(name) &&
        !/^(node|astro|virtual):/.test(name) &&
        !builtinModules.includes(name);
      if (isPackage)
        found.set(
          name
            .split('/')
            .slice(0, name.startsWith('@') ? 2 : 1)
            .join('/'),
          path.slice(root.length),
        );
    }
  }
  return found;
}

/** A package that has types only is declared by the package of its types. */
const isDeclared = (name: string, ...lists: Record<string, string>[]): boolean =>
  lists.some((list) => name in list || `@types/${name}` in list);

test('what the site is built with is a dependency, not one of somebody else’s', () => {
  // The language server is a tool of those who write, as the tests are.
  const imports = [...importsBelow('src')].filter(([, file]) => !file.startsWith('src/editor/'));
  const missing = imports.filter(
    ([name]) => !isDeclared(name, dependencies) && !(`@types/${name}` in development),
  );
  assert.deepEqual(missing, []);
});

test('what the tests and the editor use is declared', () => {
  const missing = [...importsBelow('tests'), ...importsBelow('src/editor')].filter(
    ([name]) => !isDeclared(name, dependencies, development),
  );
  assert.deepEqual(missing, []);
});

test('every direct dependency has its reason in docs/dependencies.md, and none is explained that is not there', () => {
  const text =
    readFileSync(join(root, 'docs', 'dependencies.md'), 'utf8').split(
      '## Weighed and not taken',
    )[0] ?? '';
  const explained = new Set(
    [...text.matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, cell = '']) =>
      Array.from(cell.matchAll(/`([^`]+)`/g), ([, name = '']) => name),
    ),
  );
  const direct = Object.keys({ ...dependencies, ...development, ...optional });
  assert.deepEqual(
    direct.filter((name) => !explained.has(name)),
    [],
    'without a reason',
  );
  assert.deepEqual(
    [...explained].filter((name) => !direct.includes(name)),
    [],
    'not in package.json',
  );
});

test('versions are exact', () => {
  const loose = Object.entries({ ...dependencies, ...development, ...optional }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version),
  );
  assert.deepEqual(loose, []);
});
