/**
 * `npm run compile`: compiles what Node.js runs of this package into `lib/`, with types, because it
 * strips no types below `node_modules/`. Pages, components and scripts for browsers stay in `src/`:
 * Vite reads them there. `npm pack` and `npm publish` call it.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { engineRoot } from '../../disk/roots.ts';

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
rmSync(join(engineRoot, 'lib'), { recursive: true, force: true });
const { status } = spawnSync(process.execPath, [tsc, '-p', 'src/tsconfig.package.json'], {
  cwd: engineRoot,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
