import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';

/**
 * An address that no host has: its pages are read from the folder, so that no port is needed and
 * nothing leaves the machine.
 */
export const origin = 'https://site.invalid';

/**
 * Serves all requests of a browser from a folder and refuses all others.
 *
 * @param context the browser's pages
 * @param folder the built site
 * @param base the site's path on its host: `/` or `/name/`
 */
export async function serveFrom(
  context: BrowserContext,
  folder: string,
  base: string,
): Promise<void> {
  await context.route('**/*', async (route) => {
    const { origin: from, pathname } = new URL(route.request().url());
    if (from !== origin || !pathname.startsWith(base)) return route.abort();
    const path = join(
      folder,
      decodeURIComponent(pathname.slice(base.length)).replace(/\/$|^$/, '/index.html'),
    );
    return (await isFile(path)) ? route.fulfill({ path }) : route.abort();
  });
}

/**
 * Opens a page as it is printed, with its fonts.
 *
 * @param context the browser's pages
 * @param address the path of the page
 * @returns the page, when it is ready
 */
export async function openPage(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await page.goto(origin + address, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page;
}

/**
 * Prints a page, tagged for screen readers, with its title, language and outline.
 *
 * @param page an open page; its style sets the margins and what is in them
 * @param format the sheet
 * @returns the PDF
 */
export function print(page: Page, format: 'A4' | 'Letter'): Promise<Uint8Array> {
  return page.pdf({ format, tagged: true, outline: true });
}

function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
