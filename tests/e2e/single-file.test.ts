import { statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { dist } from '../site/support/dist.ts';
import { findBarriers, isThorough } from './support/axe.ts';

const path = join(dist, 'cases/ferry/downloads/ferry.html');
const address = pathToFileURL(path).href;

/** Opens the file from the disk and collects what it asks for and what the console says. */
async function open(page: Page, fragment = ''): Promise<{ asked: string[]; said: string[] }> {
  const asked: string[] = [];
  const said: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('data:') && !request.url().startsWith(address))
      asked.push(request.url());
  });
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await page.goto(address + fragment);
  return { asked, said };
}

// 118 KB of it are fonts, 60 KB styles; the rest grows with the case.
test('the file is at most 320 KB', () => {
  expect(statSync(path).size).toBeLessThanOrEqual(320_000);
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(`the case in one file, ${javaScriptEnabled ? 'with' : 'without'} scripts`, () => {
    test.use({ javaScriptEnabled });

    test('opens from the disk, asks for nothing and says nothing', async ({ page, context }) => {
      await context.setOffline(true);
      const { asked, said } = await open(page);
      await expect(page.locator('article.reading')).toBeVisible();
      await expect(page.locator('h2', { hasText: 'References' })).toBeVisible();
      expect(asked).toEqual([]);
      expect(said).toEqual([]);
    });

    test('a note opens by its number, a glossary word by its button, and its link leads to the entry in the file', async ({
      page,
    }) => {
      await open(page);
      const number = page.locator('article.reading p a.ref').first();
      const slug = await number.getAttribute('data-item');
      const note = page.locator(`.block details.note[data-item="${slug}"]`);
      await expect(note.locator('.note-body')).toBeHidden();
      await number.click();
      await expect(note.locator('.note-body')).toBeVisible();
      const word = page.locator('article.reading button.term').first();
      const popover = page.locator(`[id="${await word.getAttribute('popovertarget')}"]`);
      await expect(popover).toBeHidden();
      await word.click();
      await expect(popover).toBeVisible();
      const link = popover.locator('.gloss-link a');
      const entry = page.locator(`[id="${(await link.getAttribute('href'))?.slice(1)}"]`);
      await link.click();
      await expect(entry).toBeInViewport();
      expect(page.url()).toMatch(/^file:/);
    });

    test('a link to a note opens it', async ({ page }) => {
      await open(page);
      const slug = await page.locator('.block details.note').nth(9).getAttribute('data-item');
      await open(page, `#${slug}`);
      await expect(page.locator(`[id="${slug}"]`)).toBeVisible();
    });
  });
}

test('its text is set in the fonts inside it, in each script', async ({ page }) => {
  await open(page);
  const client = await page.context().newCDPSession(page);
  await client.send('DOM.enable');
  await client.send('CSS.enable');
  const { root } = await client.send('DOM.getDocument');
  const fontsOf = async (selector: string): Promise<string[]> => {
    const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector });
    const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
    return fonts.map(
      ({ familyName, isCustomFont }) => `${familyName}${isCustomFont ? '' : ' of this machine'}`,
    );
  };
  expect(await fontsOf('.reading .headline')).toEqual([
    expect.stringMatching(/^Literata(?!.*machine)/),
  ]);
  expect(await fontsOf('.note .t')).toEqual([expect.stringMatching(/^Source Sans(?!.*machine)/)]);
  expect(await fontsOf('.bibliography i[lang="uk"]')).toEqual([
    expect.stringMatching(/^Literata(?!.*machine)/),
  ]);
  expect(await fontsOf('.native[lang="uk"]')).toEqual([
    expect.stringMatching(/^Source Sans(?!.*machine)/),
  ]);
});

// It is long, a hundred entries and sources beside the notes, of the same colours as elsewhere:
// these take most of the time.
for (const colorScheme of isThorough ? (['light', 'dark'] as const) : (['dark'] as const)) {
  test(`axe finds nothing in the file, ${colorScheme}`, { tag: '@slow' }, async ({ page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme });
    await open(page);
    expect(
      await findBarriers(
        page,
        isThorough ? {} : { except: ['color-contrast', 'link-in-text-block'] },
      ),
    ).toEqual([]);
  });
}

test('nothing in the file is wider than a screen of 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
