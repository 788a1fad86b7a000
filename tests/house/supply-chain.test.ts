import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

interface Locked {
  version?: string;
  integrity?: string;
  resolved?: string;
  license?: string;
  link?: boolean;
  hasInstallScript?: boolean;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const packages = Object.entries(
  (
    JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, Locked>;
    }
  ).packages,
).filter(([path]) => path !== '');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  allowScripts?: Record<string, boolean>;
};

const nameOf = (path: string): string => path.split('node_modules/').at(-1) ?? path;

test('every locked package has a hash, and none says which registry it came from', () => {
  assert.deepEqual(
    packages
      .filter(([, { integrity, link }]) => !link && !/^sha512-/.test(integrity ?? ''))
      .map(([path]) => path),
    [],
  );
  assert.deepEqual(
    packages.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path),
    [],
  );
});

test('every package with an install script is declared, and none is declared that has none', () => {
  const scripted = new Set(
    packages.flatMap(([path, { hasInstallScript }]) => (hasInstallScript ? [nameOf(path)] : [])),
  );
  const declared = Object.keys(manifest.allowScripts ?? {});
  assert.deepEqual([...scripted].filter((name) => !declared.includes(name)).sort(), []);
  assert.deepEqual(
    declared.filter((name) => !scripted.has(name)),
    [],
  );
});

/** Licences that code under the MIT licence may be built and tested with (SPDX). */
const allowed =
  /^(?:MIT|MIT-0|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|CC-BY-3\.0|CC-BY-4\.0|Unlicense|Unicode-3\.0|Zlib|MPL-2\.0|LGPL-3\.0-or-later|OFL-1\.1|Python-2\.0)$/;

/** Others, each with its reason. */
const exceptions: Readonly<Record<string, string>> = {
  citeproc: 'CPAL-1.0 OR AGPL-1.0', // runs unchanged while the site is built; no part of it is in the site
  spawndamnit: 'SEE LICENSE IN LICENSE', // that file is the MIT licence
  format: 'none', // its manifest says MIT in an older form (licenses)
};

/** A choice needs one licence that is allowed; a sum needs all. */
function isAllowed(expression: string): boolean {
  const plain = expression.replace(/[()]/g, '');
  return plain
    .split(/ OR /i)
    .some((choice) => choice.split(/ AND /i).every((licence) => allowed.test(licence.trim())));
}

test('every package that is installed has a licence that allows what we do with it', () => {
  const wrong = packages.flatMap(([path, { license }]) => {
    const file = join(root, path, 'package.json');
    if (!existsSync(file)) return []; // a binding for another system
    const own = (JSON.parse(readFileSync(file, 'utf8')) as { license?: string | { type?: string } })
      .license;
    const expression = license ?? (typeof own === 'object' ? own.type : own) ?? 'none';
    return isAllowed(expression) || exceptions[nameOf(path)] === expression
      ? []
      : [`${nameOf(path)}: ${expression}`];
  });
  assert.deepEqual(wrong, []);
});

test('the list of licences and the notices that are published are up to date', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['src/cli/maintenance/licences.ts', '--check'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  assert.equal(status, 0, stderr);
});
