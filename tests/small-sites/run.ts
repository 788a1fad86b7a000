/**
 * `npm run test:small-sites`: check and build must agree. Each content folder of `sites.ts` is
 * checked, and what the check calls clean must build, with every page in reach and no link that
 * leads nowhere, whatever the site has not. Words choose some of the sites; `--list` only says what
 * the check finds; `--keep` leaves the folders of those that fail.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type SmallSite, smallSites } from './sites.ts';

const engine = fileURLToPath(new URL('../../', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { list: { type: 'boolean' }, keep: { type: 'boolean' } },
});

/** Starts Node.js in a folder, for a site without an address. */
function node(
  cwd: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): { status: number; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1e8,
    env: { ...process.env, FORCE_COLOR: '0', SITE_URL: undefined, SITE_BASE: undefined, ...env },
  });
  return { status: status ?? 1, said: `${stdout}${stderr}` };
}

const run = (root: string, command: string, ...args: string[]): ReturnType<typeof node> =>
  node(root, [join(engine, 'src/cli/commands', command), ...args]);

function write(root: string, { files }: SmallSite): void {
  mkdirSync(join(root, 'content'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  symlinkSync(join(engine, 'node_modules'), join(root, 'node_modules'), 'junction');
}

/** What is wrong; nothing if check and build agree. */
function tryOut(root: string): { found: string; problem?: string } {
  const checked = run(root, 'check.ts');
  const rules = [
    ...new Set(checked.said.match(/ error .* [a-z-]+$/gm)?.map((line) => line.split(' ').at(-1))),
  ];
  if (checked.status !== 0) {
    const isSaid = checked.status === 1 && !/^\s+at /m.test(checked.said);
    const found = `the check refuses it: ${rules.join(', ') || checked.said.trim()}`;
    return isSaid ? { found } : { found, problem: checked.said };
  }
  if (values.list) return { found: 'the check calls it clean' };
  const built = run(root, 'build.ts', '--no-pdf');
  const home = existsSync(join(root, 'dist/index.html'));
  if (built.status !== 0 || !home)
    return { found: 'clean, but it does not build', problem: built.said.slice(-3000) };
  const links = node(engine, ['--test', 'tests/content/built/links.test.ts'], {
    SITE_FOLDER: root,
  });
  return links.status === 0
    ? { found: 'clean, it builds, and its links lead somewhere' }
    : { found: 'clean, it builds, but links are wrong', problem: links.said.slice(-3000) };
}

let failed = 0;
const chosen = smallSites.filter(
  ({ name }) => positionals.length === 0 || positionals.some((word) => name.includes(word)),
);
for (const site of chosen) {
  const root = mkdtempSync(join(tmpdir(), 'second-reading-small-'));
  write(root, site);
  const start = Date.now();
  const { found, problem } = tryOut(root);
  const seconds = Math.round((Date.now() - start) / 1000);
  console.log(`${problem === undefined ? '✓' : '✗'} ${site.name}: ${found} (${seconds} s)`);
  if (problem !== undefined) {
    failed += 1;
    console.log(problem);
  }
  if (values.keep && problem !== undefined) console.log(`  The folder is ${root}`);
  else rmSync(root, { recursive: true, force: true, maxRetries: 5 });
}
console.log(`\n${chosen.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
