/**
 * How soon a reader sees the highlights, beside a page written by hand with the same text, notes
 * and fonts: `npm run bench -- pages`. A cold browser on a slow phone: processor four times slower,
 * 1.6 Mbit/s, 150 ms there and back. Needs the built site.
 */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { showSpread, spread } from './support/compare.ts';
import { largestPage } from './support/built-pages.ts';
import { handStyles, handWritten } from './support/hand-written.ts';
import { serveCompressed } from './support/serve-compressed.ts';
import { table } from './support/table.ts';

interface Reading {
  milliseconds: number;
  bytes: number;
  requests: number;
}

/** @returns the table, as Markdown */
export async function benchPages(short: boolean): Promise<string> {
  const path = largestPage('cases');
  const built = readFileSync(join('dist', path, 'index.html'), 'utf8');
  const hand = mkdtempSync(join(tmpdir(), 'second-reading-bench-'));
  writeFileSync(join(hand, 'index.html'), handWritten(built));
  writeFileSync(join(hand, 'hand.css'), handStyles);
  const server = await serveCompressed({ site: 'dist', hand });
  const executablePath = process.env['CHROMIUM_PATH'];
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  const marks = (html: string): number => html.match(/<mark[ >]/g)?.length ?? 0;
  const ways = {
    'by hand': {
      url: `${server.origin}/hand/`,
      marks: marks(readFileSync(join(hand, 'index.html'), 'utf8')),
    },
    'reading room': { url: server.origin + path, marks: marks(built) },
  };
  const readings: Record<keyof typeof ways, Reading[]> = { 'by hand': [], 'reading room': [] };
  for (let round = -1; round < (short ? 3 : 15); round += 1) {
    for (const name of Object.keys(ways) as (keyof typeof ways)[]) {
      const reading = await visit(browser, ways[name].url, ways[name].marks);
      if (round >= 0) readings[name].push(reading);
    }
  }
  await browser.close();
  await server.close();
  const rows = (Object.keys(ways) as (keyof typeof ways)[]).map((name) => {
    const own = readings[name];
    return [
      name,
      String(ways[name].marks),
      `${Math.round((own[0]?.bytes ?? 0) / 1000)} KB`,
      String(own[0]?.requests ?? 0),
      `${showSpread(spread(own.map(({ milliseconds }) => milliseconds)), 0)} ms`,
      showSpread(
        spread(
          own.map(
            ({ milliseconds }, round) =>
              milliseconds / (readings['by hand'][round]?.milliseconds ?? 1),
          ),
        ),
      ),
    ];
  });
  return table(
    [
      'page',
      'highlights',
      'transferred',
      'requests',
      'until all highlights are visible',
      'over the page by hand',
    ],
    rows,
  );
}

async function visit(browser: Browser, url: string, marks: number): Promise<Reading> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1_000_000) / 8,
    uploadThroughput: (0.75 * 1_000_000) / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  let bytes = 0;
  let requests = 0;
  session.on('Network.requestWillBeSent', ({ request }) => {
    if (request.url.startsWith('http')) requests += 1;
  });
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  // Looks at each frame whether all highlights are there and drawn with their lines.
  await page.addInitScript((count) => {
    const look = (): void => {
      const found = document.getElementsByTagName('mark');
      const last = found[found.length - 1];
      const isDrawn =
        found.length >= count &&
        last &&
        last.getClientRects().length > 0 &&
        getComputedStyle(last).textDecorationLine === 'underline';
      if (isDrawn && performance.getEntriesByName('first-contentful-paint').length > 0) {
        (globalThis as { seen?: number }).seen = performance.now();
      } else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, marks);
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction(() => (globalThis as { seen?: number }).seen !== undefined);
  const milliseconds = await page.evaluate(
    () => (globalThis as { seen?: number }).seen ?? Number.NaN,
  );
  await page.evaluate(() => document.fonts.ready);
  await context.close();
  return { milliseconds, bytes, requests };
}
