/**
 * The build in bad conditions, with steps that take a moment and write a few files in the place of
 * the real ones.
 */
import assert from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'second-reading-builds-'));
chmodSync(folder, 0o755);
after(() => rmSync(folder, { recursive: true, force: true }));
const kills = Number(process.env['HOSTILE_KILLS'] ?? 20);

/**
 * Makes a project whose steps are stubs: `astro` writes files that all hold the build's number.
 */
function makeProject(root: string): string {
  for (const room of ['commands/build', 'after-astro'])
    mkdirSync(join(root, 'src', 'cli', room), { recursive: true });
  const astroFolder = join(root, 'node_modules', 'astro');
  mkdirSync(astroFolder, { recursive: true });
  writeFileSync(join(root, 'package.json'), '{"type":"module"}');
  for (const path of [
    'src/cli/commands/build.ts',
    'src/cli/commands/build',
    'src/cli/commands/explain-folder.ts',
    'src/cli/commands/explain-write-error.ts',
    'src/disk',
  ])
    cpSync(join(project, path), join(root, path), { recursive: true });
  for (const name of [
    'commands/check',
    'after-astro/index-search',
    'after-astro/single-file',
    'after-astro/documents',
    'after-astro/printables',
    'after-astro/download-sizes',
    'after-astro/offline',
  ])
    writeFileSync(join(root, 'src', 'cli', `${name}.ts`), '');
  const addresses = join(root, 'src', 'site', 'addresses');
  mkdirSync(addresses, { recursive: true });
  writeFileSync(join(addresses, 'address.ts'), 'export const siteAddress = () => ({ base: "/" });');
  writeFileSync(join(astroFolder, 'package.json'), '{"bin":{"astro":"./astro.js"}}');
  const astro = join(astroFolder, 'astro.js');
  writeFileSync(
    astro,
    `#!/usr/bin/env node
const { mkdirSync, writeFileSync } = require('node:fs');
const folder = process.argv.at(-1);
mkdirSync(folder, { recursive: true });
for (let n = 0; n < 200; n += 1) {
  writeFileSync(folder + '/' + n + '.html', (process.env.NUMBER ?? '') + ' ' + n + ' ' + 'x'.repeat(Number(process.env.SIZE ?? 10)));
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, Number(process.env.PAUSE ?? 0));
}
`,
  );
  chmodSync(astro, 0o755);
  return root;
}

const start = (root: string, number: string, extra: NodeJS.ProcessEnv = {}): ChildProcess =>
  spawn('node', ['src/cli/commands/build.ts'], {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NUMBER: number, ...extra },
  });

const build = (root: string, number: string, extra: NodeJS.ProcessEnv = {}) =>
  spawnSync('node', ['src/cli/commands/build.ts'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NUMBER: number, ...extra },
  });

async function ended(child: ChildProcess): Promise<{ code: number | null; said: string }> {
  let said = '';
  child.stderr?.on('data', (data: Buffer) => (said += data.toString()));
  child.stdout?.on('data', (data: Buffer) => (said += data.toString()));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, said })));
}

/** The site as one hash: names and words of all files. */
function hash(root: string): string {
  const dist = join(root, 'dist');
  const sum = createHash('sha256');
  for (const name of readdirSync(dist).sort())
    sum.update(`${name}\n`).update(readFileSync(join(dist, name)));
  return sum.digest('hex');
}

/** The number of the build that each page is of. */
const numbers = (root: string): string[] => [
  ...new Set(
    readdirSync(join(root, 'dist')).map(
      (name) => readFileSync(join(root, 'dist', name), 'utf8').split(' ')[0] ?? '',
    ),
  ),
];

const isWhole = (root: string): boolean =>
  numbers(root).length === 1 && readdirSync(join(root, 'dist')).length === 200;

const main = makeProject(join(folder, 'main'));

test(`killed at ${kills} moments, the build leaves the last good site or the new one, whole, and the next build succeeds`, async () => {
  assert.equal(build(main, 'first').status, 0);
  const began = performance.now();
  assert.equal(build(main, 'second', { PAUSE: '1' }).status, 0);
  const whole = performance.now() - began;
  for (let n = 0; n < kills; n += 1) {
    const child = start(main, `kill-${n}`, { PAUSE: '1' });
    const end = ended(child);
    await wait(whole * Math.random());
    // The whole group: the build and the step that it runs; every second time the build alone,
    // whose step then goes on.
    if (child.exitCode === null && child.pid)
      process.kill(n % 2 === 0 ? -child.pid : child.pid, 'SIGKILL');
    if (n % 2 === 0) await end;
    else await Promise.race([end, wait(100)]);
    if (existsSync(join(main, 'dist')))
      assert.ok(isWhole(main), `after kill ${n}: ${numbers(main).join(', ')}`);
    else assert.ok(existsSync(join(main, '.build', 'previous')), 'the last good site is nowhere');
    if (n % 5 === 4) {
      const next = build(main, `after-${n}`);
      assert.equal(next.status, 0, next.stderr);
      assert.deepEqual(numbers(main), [`after-${n}`]);
      assert.ok(isWhole(main));
    }
  }
});

test('killed between the two steps of the swap: the next build puts the last good site back, even if it fails itself', () => {
  assert.equal(build(main, 'good').status, 0);
  const before = hash(main);
  renameSync(join(main, 'dist'), join(main, '.build', 'previous'));
  writeFileSync(join(main, 'src/cli/commands/check.ts'), 'process.exit(1)');
  const { status, stderr } = build(main, 'bad');
  writeFileSync(join(main, 'src/cli/commands/check.ts'), '');
  assert.equal(status, 1);
  assert.match(stderr, /Nothing was published: the last good site in dist\/ is as it was/);
  assert.equal(hash(main), before);
});

test('two builds at once: one is made, the other says what to do', async () => {
  const children = [start(main, 'a', { PAUSE: '3' }), start(main, 'b', { PAUSE: '3' })];
  const results = await Promise.all(children.map(ended));
  assert.deepEqual(results.map(({ code }) => code).sort(), [0, 1]);
  assert.match(
    results.find(({ code }) => code === 1)?.said ?? '',
    /Another build is running.*Wait for it to end, or stop it, and build again/,
  );
  assert.ok(isWhole(main));
});

test(
  'a lock of a dead build, whose number another process has now, keeps nobody out',
  { skip: process.platform !== 'linux' && 'the start of a process is read on Linux only' },
  () => {
    writeFileSync(join(main, '.build', 'lock'), `${process.pid} 1`);
    const { status, stderr } = build(main, 'reused');
    assert.equal(status, 0, stderr);
    assert.deepEqual(numbers(main), ['reused']);
  },
);

test('a folder left by a killed build is removed', () => {
  mkdirSync(join(main, '.build', 'site.1'), { recursive: true });
  writeFileSync(join(main, '.build', 'site.1', 'half.html'), 'half');
  assert.equal(build(main, 'clean').status, 0);
  assert.deepEqual(readdirSync(join(main, '.build')), []);
});

const isRoot = process.getuid?.() === 0;
const canMount = isRoot && spawnSync('unshare', ['-m', 'true']).status === 0;

test(
  'a full disk: the last good site stays, the message says so, and with space the next build succeeds',
  { skip: !canMount && 'mounting a small disk needs root' },
  () => {
    const disk = join(folder, 'full');
    mkdirSync(disk);
    const root = join(disk, 'project');
    const script = `mount -t tmpfs -o size=2m tmpfs ${disk} && cp -r ${main} ${root} && cd ${root} &&
    NUMBER=good node src/cli/commands/build.ts >&2 && cat dist/* | sha256sum &&
    { NUMBER=big SIZE=40000 node src/cli/commands/build.ts >&2; echo "code $?"; } && cat dist/* | sha256sum && NUMBER=next node src/cli/commands/build.ts >&2 && head -c 4 dist/0.html`;
    const { status, stdout, stderr } = spawnSync('unshare', ['-m', 'sh', '-c', script], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
    assert.match(
      stderr,
      /The disk is full\. Free some space, and build again\.\nNothing was published/,
    );
    const [first, code, second, next] = stdout.trim().split('\n');
    assert.equal(code, 'code 1');
    assert.equal(second, first);
    assert.equal(next, 'next');
  },
);

test(
  'dist/ on a disk of its own that is read-only: the last good site stays, and the message says what to do',
  { skip: !canMount && 'mounting needs root' },
  () => {
    assert.equal(build(main, 'kept').status, 0);
    const before = hash(main);
    const script = `cd ${main} && mount --bind dist dist && mount -o remount,ro,bind dist && NUMBER=other node src/cli/commands/build.ts`;
    const { status, stderr } = spawnSync('unshare', ['-m', 'sh', '-c', script], {
      encoding: 'utf8',
    });
    assert.equal(status, 1);
    assert.match(
      stderr,
      /cannot be moved: another program uses it, or it is a disk of its own.*build again\.\nNothing was published/s,
    );
    assert.equal(hash(main), before);
    assert.equal(build(main, 'later').status, 0);
  },
);

test(
  'without permission to write: the message names the folder and what to do, nothing is lost',
  { skip: process.platform === 'win32' && 'permissions of POSIX' },
  (context) => {
    const root = makeProject(join(folder, 'closed'));
    assert.equal(build(root, 'good').status, 0);
    const before = hash(root);
    rmSync(join(root, '.build'), { recursive: true });
    chmodSync(root, 0o555);
    const user = isRoot ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] : [];
    if (
      isRoot &&
      spawnSync('setpriv', [
        '--reuid=65534',
        '--regid=65534',
        '--clear-groups',
        process.execPath,
        '--version',
      ]).status !== 0
    ) {
      chmodSync(root, 0o755);
      context.skip('no other user can run Node here');
      return;
    }
    const [command = '', ...rest] = [...user, process.execPath, 'src/cli/commands/build.ts'];
    const { status, stderr } = spawnSync(command, rest, { cwd: root, encoding: 'utf8' });
    chmodSync(root, 0o755);
    assert.equal(status, 1);
    assert.match(
      stderr,
      /`.*\.build` cannot be written: this user has no permission.*build again\.\nNothing was published/s,
    );
    assert.equal(hash(root), before);
    assert.equal(build(root, 'next').status, 0);
  },
);
