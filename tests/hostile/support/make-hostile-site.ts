import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { hostileCase, hostileReferences } from './hostile-case.ts';

const project = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * Builds a copy of the project with hostile cases beside the real ones, alone in a new folder.
 *
 * @returns the copy's folder; if the build fails, its output is shown and the process ends
 */
export function makeHostileSite(): string {
  const root = join(mkdtempSync(join(tmpdir(), 'second-reading-hostile-')), 'project');
  mkdirSync(root);
  for (const name of ['src', 'content', 'public', 'docs', 'package.json', 'astro.config.mjs'])
    cpSync(join(project, name), join(root, name), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
  for (const [path, text] of Object.entries(hostileCase)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const references = join(root, 'content', 'references.json');
  writeFileSync(
    references,
    JSON.stringify(
      [...JSON.parse(readFileSync(references, 'utf8')), ...hostileReferences],
      undefined,
      2,
    ),
  );

  const built = spawnSync('node', ['src/cli/commands/build.ts', '--no-pdf'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (built.status !== 0) {
    console.error(
      built.stdout.slice(-4000),
      built.stderr.slice(-6000),
      `\nThe build failed; it is in ${root}`,
    );
    process.exit(1);
  }
  return root;
}
