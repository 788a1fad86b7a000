/**
 * Runs Lighthouse over the pages that the project promises 100 for, in all four categories (`npm
 * run lighthouse`), three times each, and takes the median run as Lighthouse's own guide says: one
 * run also measures what else the machine does. Needs the built site and a Chromium (CHROMIUM_PATH,
 * or one that is on the path).
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import lighthouse, { type RunnerResult } from 'lighthouse';
import { computeMedianRun } from 'lighthouse/core/lib/median-run.js';
import { largestPage } from './support/built-pages.ts';

const pages =
  process.argv.length > 2
    ? process.argv.slice(2)
    : [
        '/',
        largestPage('cases'),
        `${largestPage('cases')}audit/`,
        ...['glossary', 'places', 'techniques'].map(largestPage),
      ];
const executablePath = process.env['CHROMIUM_PATH'];

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

const sitePort = await freePort();
const debugPort = await freePort();
// Any web host compresses text; so does the copy that is measured.
const site = mkdtempSync(join(tmpdir(), 'second-reading-'));
cpSync('dist', site, { recursive: true });
for (const file of readdirSync(site, { recursive: true, withFileTypes: true })) {
  if (file.isFile() && /\.(html|css|js|svg)$/.test(file.name)) {
    const path = join(file.parentPath, file.name);
    writeFileSync(`${path}.gz`, gzipSync(readFileSync(path), { level: 9 }));
  }
}
const server = spawn(
  'npx',
  [
    '--no-install',
    'sirv',
    site,
    '--quiet',
    '--gzip',
    '--etag',
    '--maxage',
    '31536000',
    '--host',
    '127.0.0.1',
    '--port',
    String(sitePort),
  ],
  { stdio: 'ignore', detached: true },
);
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox', `--remote-debugging-port=${debugPort}`],
});
let worst = 100;
try {
  for (let tries = 0; tries < 60; tries += 1) {
    if (
      await fetch(`http://127.0.0.1:${sitePort}/`).then(
        (response) => response.ok,
        () => false,
      )
    )
      break;
    await wait(250);
  }
  for (const path of pages) {
    const runs: RunnerResult['lhr'][] = [];
    while (runs.length < 3) {
      const result = await lighthouse(`http://127.0.0.1:${sitePort}${path}`, {
        port: debugPort,
        logLevel: 'error',
        output: 'json',
      });
      if (!result) throw new Error(`Lighthouse gave no result for ${path}.`);
      runs.push(result.lhr);
    }
    const median: RunnerResult['lhr'] = computeMedianRun(runs);
    const categories = Object.values(median.categories);
    console.log(
      path.padEnd(32),
      categories.map(({ title, score }) => `${title} ${Math.round((score ?? 0) * 100)}`).join('  '),
    );
    worst = Math.min(worst, ...categories.map(({ score }) => Math.round((score ?? 0) * 100)));
    for (const audit of Object.values(median.audits)) {
      const failed =
        audit.score !== null && audit.score < 1 && audit.scoreDisplayMode !== 'informative';
      if (failed)
        console.log(
          `   ${audit.score?.toFixed(2)} ${audit.id}: ${audit.displayValue ?? audit.title}`,
        );
    }
  }
} finally {
  await browser.close();
  if (server.pid) process.kill(-server.pid);
  rmSync(site, { recursive: true, force: true });
}
process.exitCode = worst === 100 ? 0 : 1;
