import { expect, test } from '@playwright/test';
import { files } from '../../site/support/dist.ts';

const pathOf = (file: string): string => `/${file.replace(/index\.html$/, '')}`;

test('three ways in are on the first screen of the front page, on a desk and on a phone', async ({
  page,
}) => {
  for (const viewport of [
    { width: 1280, height: 800 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(viewport);
    await page.goto('/');
    await page.evaluate(() => document.fonts.ready);
    const box = await page.locator('.doors').boundingBox();
    expect((box?.y ?? NaN) + (box?.height ?? NaN)).toBeLessThanOrEqual(viewport.height);
  }
});

test('the figures of each case are at most six screens of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of files('.html').filter((file) => /^cases\/[^/]+\/audit\//.test(file))) {
    await page.goto(pathOf(path));
    await page.evaluate(() => document.fonts.ready);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height, path).toBeLessThanOrEqual(6 * 844);
  }
});
