import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Page } from '@playwright/test';
import { projectRoot } from '../../unit/support/fixtures.ts';

/**
 * Opens pages below the base in a browser, notes every request that fails and everything the
 * console says, and asks the search and the worker for their work.
 *
 * @param served the folder that is the root of the host
 * @param base the path of the site on it
 * @param paths the pages, below the base
 * @param browserPath the program of the browser
 * @returns what went wrong
 */
export async function visit(
  served: string,
  base: string,
  paths: readonly string[],
  browserPath: string,
): Promise<string[]> {
  const problems: string[] = [];
  const port = Number(process.env['TEST_PORT'] ?? 4398);
  const address = `http://127.0.0.1:${port}${base}`;
  const sirv = join(projectRoot, 'node_modules/sirv-cli/bin.js');
  const options = ['--dev', '--quiet', '--host', '127.0.0.1', '--port', String(port)];
  const server = spawn(process.execPath, [sirv, served, ...options]);
  const browser = await chromium.launch({
    executablePath: browserPath,
    args: ['--no-sandbox'],
  });
  try {
    await wait(1500);
    const page = await browser.newPage();
    page.on('response', (response) => {
      if (response.status() >= 400)
        problems.push(`${page.url()}: ${response.status()} ${response.url()}`);
    });
    page.on('console', (message) => problems.push(`${page.url()}: ${message.text()}`));
    page.on('pageerror', (error) => problems.push(`${page.url()}: ${error.message}`));
    for (const path of paths) await page.goto(address + path, { waitUntil: 'networkidle' });
    problems.push(...(await search(page, address)), ...(await offline(page, address)));
  } finally {
    await browser.close();
    server.kill();
  }
  return problems;
}

/** Searches for a word of the page of the search itself: an entry that it lists. */
async function search(page: Page, address: string): Promise<string[]> {
  await page.goto(`${address}search/`, { waitUntil: 'networkidle' });
  const name = await page.locator('[id="search.index"] li a').first().innerText();
  await page.goto(`${address}search/?q=${encodeURIComponent(name)}`, { waitUntil: 'networkidle' });
  const first = page.locator('[id="search.results"] a').first();
  const href = await first.getAttribute('href', { timeout: 10_000 }).catch(() => null);
  const { pathname } = new URL(address);
  return href?.startsWith(pathname) ? [] : [`the search finds ${name} at ${href}`];
}

/** Waits for the worker, and asks it for the front page without the network. */
async function offline(page: Page, address: string): Promise<string[]> {
  await page.goto(address, { waitUntil: 'networkidle' });
  const scope = await page.evaluate(async () => {
    const known = await navigator.serviceWorker.getRegistration();
    return known?.scope;
  });
  return scope === undefined || scope === address ? [] : [`the worker has the scope ${scope}`];
}
