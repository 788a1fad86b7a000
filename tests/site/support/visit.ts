import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { createRequire } from 'node:module';

/** Addresses that one template makes: all cases, all entries of the glossary. */
const shapeOf = (path: string): string =>
  path.replace(/^\/(cases|glossary|places|techniques|contribute\/rules)\/[^/]+\//, '/$1/*/');

/**
 * Chooses one page of each kind, whatever the content is.
 *
 * @param pages the files of a built site that end with `.html`
 * @returns their addresses, from the home page of the site
 */
export function oneOfEachKind(pages: readonly string[]): string[] {
  const kinds = new Map<string, string>();
  for (const page of pages) {
    const path = `/${page.replace(/(^|\/)index\.html$/, '$1')}`;
    if (!page.includes('/downloads/') && !kinds.has(shapeOf(path))) kinds.set(shapeOf(path), path);
  }
  return [...kinds.values()];
}

/**
 * Serves a folder and opens pages of it in a browser.
 *
 * @param executablePath the browser
 * @param folder the folder that is served as a host
 * @param addresses what to open, from the root of the host
 * @returns each request that failed and everything the console said
 */
export async function visit(
  executablePath: string,
  folder: string,
  addresses: readonly string[],
): Promise<string[]> {
  const { chromium } = await import('@playwright/test');
  const home = dirname(createRequire(import.meta.url).resolve('sirv-cli/package.json'));
  const port = await freePort();
  const server = spawn(process.execPath, [
    join(home, 'bin.js'),
    ...[folder, '--dev', '--quiet', '--host', '127.0.0.1', '--port', String(port)],
  ]);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const problems: string[] = [];
  try {
    const root = `http://127.0.0.1:${port}`;
    await answers(root);
    const page = await browser.newPage();
    page.on('response', (response) => {
      if (response.status() >= 400)
        problems.push(`${page.url()}: ${response.status()} ${response.url()}`);
    });
    page.on('console', (message) => problems.push(`${page.url()}: ${message.text()}`));
    page.on('pageerror', (error) => problems.push(`${page.url()}: ${error.message}`));
    for (const address of addresses) await page.goto(root + address, { waitUntil: 'networkidle' });
  } finally {
    await browser.close();
    server.kill();
  }
  return problems;
}

/** Waits until a server answers, at most half a minute. */
async function answers(root: string): Promise<void> {
  for (let attempt = 0; attempt < 150; attempt += 1) {
    if (await fetch(root).catch(() => undefined)) return;
    await wait(200);
  }
  throw new Error(`Nothing answers at ${root}`);
}

/** A port that nobody uses at the moment. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
