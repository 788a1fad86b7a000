import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import type { Browser } from '@playwright/test';

/**
 * Starts a Chromium.
 *
 * @returns the browser; `undefined`, after printing the reason, if it or Playwright is missing
 */
export async function openBrowser(): Promise<Browser | undefined> {
  const playwright = await import('@playwright/test').catch(() => undefined);
  if (!playwright) return without('@playwright/test is not installed');
  const executablePath = await findChromium();
  // Chromium's sandbox does not run as root, as in most containers; it opens nothing but the site's
  // own pages.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  try {
    return await playwright.chromium.launch({
      args,
      ...(executablePath ? { executablePath } : {}),
    });
  } catch (error) {
    return without(
      `no Chromium could be started (${String(error).split('\n')[0]}); CHROMIUM_PATH can name one`,
    );
  }
}

const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

async function findChromium(): Promise<string | undefined> {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  for (const name of names)
    for (const folder of folders)
      if (await isProgram(join(folder, name))) return join(folder, name);
  return undefined;
}

function isProgram(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

function without(reason: string): undefined {
  console.log(`PDFs: left out, ${reason}.`);
}
