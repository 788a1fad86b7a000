import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Returns true if `node_modules/` has what `package-lock.json` asks for, by the list that npm
 * leaves there when an installation is complete. Optional packages are not asked for.
 *
 * @param {string} root the project's folder
 * @returns {boolean}
 */
export function isInstalled(root) {
  const list = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(list)) return false;
  const wanted = packages(join(root, 'package-lock.json'));
  const found = packages(list);
  return Object.entries(wanted).every(
    ([path, { version, integrity, optional, devOptional }]) =>
      path === '' ||
      optional ||
      devOptional ||
      (found[path]?.version === version && found[path]?.integrity === integrity),
  );
}

/** Reads the packages of a lockfile, by their path; none from a file that cannot be read. */
function packages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}
