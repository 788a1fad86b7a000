import { spawnSync } from 'node:child_process';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { dist } from '../../site/support/dist.ts';
import { serveWithHeaders } from '../../e2e/support/headers-server.ts';

export { dist };

/**
 * The Firefox of this machine: the one that FIREFOX_PATH names, or one on the path; `undefined`
 * if there is none.
 */
export function findFirefox(): string | undefined {
  if (process.env['FIREFOX_PATH']) return process.env['FIREFOX_PATH'];
  for (const name of ['firefox', 'firefox-esr']) {
    const found = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], {
      encoding: 'utf8',
    });
    if (found.status === 0) return found.stdout.split('\n')[0]?.trim();
  }
  return undefined;
}

/** Starts Firefox without a window; preferences are those of `about:config`. */
export const launch = (
  executablePath: string,
  extraPrefsFirefox: Record<string, unknown> = {},
): Promise<Browser> =>
  puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    timeout: 120_000,
    extraPrefsFirefox,
  });

/** Serves the built site with its own headers, at the port of TEST_PORT or one that is free. */
export async function serve(): Promise<{ server: Server; home: string }> {
  const server = await serveWithHeaders(dist, Number(process.env['TEST_PORT'] ?? 0));
  return { server, home: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** Ends a server at once, its open connections included. */
export function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

/** Collects what the console says and what breaks a policy, from now on. */
export function listen(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => said.push(`${page.url()} ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) =>
    said.push(`${page.url()} ${error instanceof Error ? error.message : String(error)}`),
  );
  return said;
}

/**
 * Clicks the first element that fits, where it is. Puppeteer's own click waits for promises of the
 * page, which never come if scripts are off.
 */
export async function click(page: Page, selector: string): Promise<void> {
  const at = await page.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    element?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = element?.getClientRects()[0];
    return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  }, selector);
  if (!at) throw new Error(`nothing to click for ${selector}`);
  await page.mouse.click(at.x, at.y);
}

/**
 * Waits until a condition holds in the page; asks again and again, so that it works with scripts
 * off as well.
 */
export async function until<T>(
  page: Page,
  condition: (argument: T) => unknown,
  argument: T,
  what: string,
): Promise<void> {
  const end = Date.now() + 10_000;
  for (;;) {
    // A page that is being left has nothing to say yet.
    if (await page.evaluate(condition as (value: unknown) => unknown, argument).catch(() => false))
      return;
    if (Date.now() > end) throw new Error(`${page.url()}: it did not come to pass that ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
