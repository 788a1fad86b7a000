/**
 * `npm run test:content-changes`: makes copies of the repository, changes the content of each in one
 * way, and runs in each what reads the content: the check, the tests without a build, the build and
 * the tests of what was built. Names choose some of the changes. `--quick` leaves out the tests of
 * the core that read no content, `--without-browser` those in a browser, `--without-build` all of
 * the built site; `--all` runs the whole `npm test` in each. `--keep` leaves the copies.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { changes } from './changes.ts';

const project = fileURLToPath(new URL('../../../', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    all: { type: 'boolean' },
    keep: { type: 'boolean' },
    quick: { type: 'boolean' },
    'without-browser': { type: 'boolean' },
    'without-build': { type: 'boolean' },
  },
});

/** The tests of the core that read the content of this repository. */
const readers = ['tests/content/*.test.ts', 'tests/house/case-names.test.ts'];

/** What reads the built site. */
const built: readonly string[][] = [
  ['run', 'build', '--', '--no-pdf'],
  ['run', 'test:content'],
  ...(values['without-browser'] ? [] : [['run', 'test:content:browser', '--', '--workers=1']]),
];

/** What reads the content, in the order of a person's work. */
const parts: readonly string[][] = values.all
  ? [['test']]
  : [
      ['run', 'check'],
      values.quick ? ['exec', '--', 'node', '--test', ...readers] : ['run', 'test:core'],
      ...(values['without-build'] ? [] : built),
    ];

/** Copies the files that Git knows or would add, as they are on disk. */
function copyProject(to: string): void {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    cwd: project,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  for (const path of listed.split('\0').filter((name) => existsSync(join(project, name)) && name))
    cpSync(join(project, path), join(to, path), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(to, 'node_modules'), 'junction');
}

const cases = existsSync(join(project, 'content/cases'))
  ? readdirSync(join(project, 'content/cases'))
  : [];
const chosen = changes(cases).filter(
  ({ name }) => positionals.length === 0 || positionals.includes(name),
);
if (chosen.length === 0) {
  console.error(
    `Choose of: ${changes(cases)
      .map(({ name }) => name)
      .join(', ')}.`,
  );
  process.exit(2);
}
/** With an address a site has all its files. */
const address = process.env['SITE_URL'] || 'https://reading.test';
const PATH = [dirname(process.execPath), process.env['PATH']].join(delimiter);
let failed = 0;
for (const { name, make } of chosen) {
  const root = mkdtempSync(join(tmpdir(), `second-reading-${name}-`));
  copyProject(root);
  make(root);
  for (const part of parts) {
    const start = Date.now();
    const { status, stdout, stderr } = spawnSync('npm', part, {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1e8,
      env: { ...process.env, PATH, FORCE_COLOR: '0', TEST_PORT: '4396', SITE_URL: address },
      shell: process.platform === 'win32',
    });
    const passed = [...stdout.matchAll(/^(?:ℹ|#) pass (\d+)$|^\s*(\d+) passed/gm)].at(-1);
    const count = passed ? `, ${passed[1] ?? passed[2]} passed` : '';
    const seconds = Math.round((Date.now() - start) / 1000);
    console.log(
      `${status === 0 ? '✓' : '✗'} ${name}: npm ${part.join(' ')} (${seconds} s${count})`,
    );
    if (status !== 0) {
      failed += 1;
      console.log(`${stdout.slice(-6000)}\n${stderr.slice(-3000)}`);
      break;
    }
  }
  if (values.keep) console.log(`  The copy is ${root}`);
  else rmSync(root, { recursive: true, force: true, maxRetries: 5 });
}
console.log(`\n${chosen.length - failed} of ${chosen.length} changes pass.`);
process.exitCode = failed > 0 ? 1 : 0;
