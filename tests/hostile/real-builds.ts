/**
 * The whole build, of a small content, killed at moments drawn by lot: the last good site stays as
 * it was, and the next build succeeds.
 */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { after, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const kills = Number(process.env['HOSTILE_REAL_KILLS'] ?? 6);
const project = fileURLToPath(new URL('../../', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'second-reading-kills-'));
after(() => rmSync(root, { recursive: true, force: true, maxRetries: 5 }));
for (const name of ['src', 'public', 'docs', 'package.json', 'astro.config.mjs'])
  cpSync(join(project, name), join(root, name), { recursive: true });
cpSync(join(project, 'tests', 'sites', 'towns', 'content'), join(root, 'content'), {
  recursive: true,
});
symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'), 'junction');

const PATH = [dirname(process.execPath), process.env['PATH']].join(delimiter);

function start(): ChildProcess {
  return spawn(process.execPath, ['src/cli/commands/build.ts', '--no-pdf'], {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PATH, SITE_URL: undefined, SITE_BASE: undefined },
  });
}

async function ended(child: ChildProcess): Promise<{ code: number | null; said: string }> {
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (data: Buffer) => (said += data.toString()));
  return new Promise((resolve) =>
    child.once('close', (code) => resolve({ code, said: said.slice(-3000) })),
  );
}

/** All names and bytes of the site as one hash. */
function hash(): string {
  const dist = join(root, 'dist');
  const sum = createHash('sha256');
  const names = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  for (const name of names.sort()) sum.update(`${name}\n`).update(readFileSync(name));
  return sum.digest('hex');
}

async function build(): Promise<number> {
  const began = performance.now();
  const { code, said } = await ended(start());
  assert.equal(code, 0, said);
  return performance.now() - began;
}

test(`the whole build, killed at ${kills} moments`, async () => {
  await build();
  const whole = await build(); // without what is made only once
  console.log(`a build takes ${(whole / 1000).toFixed(1)} s`);
  let good = hash();
  let killed = 0;
  for (let n = 0; n < kills; n += 1) {
    appendFileSync(join(root, 'content', 'pages', 'about.md'), `\nKilled ${n + 1} times.\n`);
    const child = start();
    const end = ended(child);
    const moment = whole * Math.random() * 0.95;
    await Promise.race([end, wait(moment)]);
    if (child.exitCode !== null || !child.pid) {
      good = hash(); // it was quicker than its kill
      continue;
    }
    process.kill(-child.pid, 'SIGKILL');
    await end;
    killed += 1;
    assert.ok(
      existsSync(join(root, 'dist')),
      `killed after ${Math.round(moment)} ms, dist/ is gone`,
    );
    const now = hash();
    const isNew = readFileSync(join(root, 'dist', 'about', 'index.html'), 'utf8').includes(
      `Killed ${n + 1} times`,
    );
    assert.ok(now === good || isNew, `killed after ${Math.round(moment)} ms, dist/ is another`);
    console.log(
      `killed after ${(moment / 1000).toFixed(1)} s: ${now === good ? 'the last good site' : 'the new site'}`,
    );
    good = now;
  }
  assert.ok(killed > 0, 'every build was quicker than its kill');
  await build();
  assert.notEqual(hash(), good);
  assert.match(
    readFileSync(join(root, 'dist', 'about', 'index.html'), 'utf8'),
    new RegExp(`Killed ${kills} times`),
  );
  assert.deepEqual(readdirSync(join(root, '.build')), []);
});
