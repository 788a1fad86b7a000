import { expect, type Page, test } from '@playwright/test';

const screens = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];

/** The left edges of what a page says, in whole pixels. */
async function leftEdges(page: Page): Promise<number[]> {
  const blocks = page.locator(
    '.site-name, main :is(h1, h2, h3, p, figcaption, blockquote):not(li *), .site-footer p',
  );
  const edges = await blocks.evaluateAll((all) =>
    all
      .filter((block) => block.getClientRects().length > 0)
      .map((block) => Math.round(block.getBoundingClientRect().left)),
  );
  return [...new Set(edges)];
}

for (const viewport of screens) {
  test(`the front page shows three ways in and the specimen on its first screen, ${viewport.width} px`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await page.goto('/');
    await page.evaluate(() => document.fonts.ready);
    const doors = page.locator('.doors a');
    await expect(doors).toHaveCount(3);
    for (const door of await doors.all()) {
      const box = await door.boundingBox();
      expect((box?.y ?? NaN) + (box?.height ?? NaN)).toBeLessThanOrEqual(viewport.height);
      expect(box?.height).toBeGreaterThanOrEqual(24);
    }
    const marked = await page.locator('.specimen mark').boundingBox();
    expect(marked?.y).toBeLessThanOrEqual(viewport.height);
  });
}

test('at 1280 px a page has one left edge or two, and the header has the first', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const path of ['/', '/cases/', '/teach/', '/techniques/', '/404.html']) {
    await page.goto(path);
    expect((await leftEdges(page)).length, path).toBeLessThanOrEqual(2);
  }
});

test('without a script the note of the specimen closes, and the tour scrolls through its steps', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/');
  const body = page.locator('.specimen details > p').first();
  await expect(body).toBeVisible();
  await page.locator('.specimen summary').click();
  await expect(body).toBeHidden();
  await page.goto('/cases/ferry/tour/');
  const steps = page.locator('.steps > li');
  await expect(steps).toHaveCount(7);
  await steps.last().scrollIntoViewIfNeeded();
  await expect(steps.last()).toBeInViewport();
  await context.close();
});

test('the figures are at most six screens of a phone, and a link to a date opens it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/cases/ferry/audit/');
  await page.evaluate(() => document.fonts.ready);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(height).toBeLessThanOrEqual(6 * 844);
  await expect(page.locator('.timeline')).toBeHidden();
  await page.goto('/cases/ferry/audit/#1998-the-bridge-is-closed');
  await expect(page.locator('[id="1998-the-bridge-is-closed"]')).toBeInViewport();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/cases/ferry/audit/?wide#1911-the-ferry-is-founded');
  await expect(page.locator('[id="1911-the-ferry-is-founded"]')).toBeInViewport();
  await expect(page.locator('.dates > summary')).toBeHidden();
  await expect(page.locator('.timeline h3')).toHaveCount(9);
});

test('every page of a case that has its bar marks one page in it', async ({ page }) => {
  for (const [path, current] of [
    ['', 'Commentary'],
    ['voices/', 'Commentary'],
    ['audit/', 'In figures'],
    ['teach/', 'Teach'],
    ['about/', 'About'],
    ['tour/', 'About'],
  ] as const) {
    await page.goto(`/cases/ferry/${path}`);
    await expect(page.locator('.case-bar [aria-current]'), path).toHaveText([current]);
    await expect(page.locator('.case-bar a'), path).toHaveText([
      'First reading',
      'Commentary',
      'In figures',
      'Teach',
      'About',
    ]);
  }
});
