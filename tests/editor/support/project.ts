import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Override, validContent } from '../../unit/support/content.ts';

const loader = new URL('../../../src/editor/load-plugin.mjs', import.meta.url).href;

/**
 * A project in a folder of its own: the valid content of the tests, and the plugin as the
 * repository's own `.remarkrc.mjs` sets it up.
 */
export interface Project {
  root: string;
  save: (path: string, written: Override) => void;
  remove: () => void;
}

/** Makes such a project. */
export function makeProject(): Project {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'second-reading-editor-')));
  const save = (path: string, written: Override): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    if (written === undefined) rmSync(join(root, path));
    else writeFileSync(join(root, path), written);
  };
  for (const [path, written] of Object.entries(validContent)) save(path, written);
  save(
    '.remarkrc.mjs',
    `import { loadPlugin } from '${loader}';\nexport default { plugins: [[await loadPlugin(), { root: import.meta.dirname }]] };\n`,
  );
  return { root, save, remove: () => rmSync(root, { recursive: true, force: true }) };
}
