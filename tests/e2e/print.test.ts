import { expect, type Page, test } from '@playwright/test';

const room = '/cases/ferry/';
/** What is left of a sheet of A4 inside its margins, in CSS pixels. */
const sheet = { width: Math.round((178 / 25.4) * 96), height: Math.round((259 / 25.4) * 96) };

for (const [format, most] of [
  ['A4', 8],
  ['Letter', 8],
] as const)
  test(`${format}: the room with all its notes takes at most ${most} sheets, the first reading two`, async ({
    page,
  }) => {
    expect(await sheets(page, room, format)).toBeLessThanOrEqual(most);
    expect(await sheets(page, `${room}read/`, format)).toBeLessThanOrEqual(2);
  });

test('on paper the first sentence is on the first sheet, every note is open, and the bars are gone', async ({
  page,
}) => {
  await page.setViewportSize(sheet);
  await page.emulateMedia({ media: 'print' });
  await page.goto(room);
  const first = await page.locator('[id="s.1"]').boundingBox();
  expect(first!.y + first!.height).toBeLessThan(sheet.height);
  for (const note of await page.locator('.note-body').all()) await expect(note).toBeVisible();
  for (const bar of ['.site-header', '.room-bar', '.case-bar', '.note-links'])
    for (const element of await page.locator(bar).all()) await expect(element).toBeHidden();
});

test('text on paper is 11 points, whatever size it has on a screen', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(room);
  const size = await page
    .locator('[id="s.1"]')
    .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  expect(size).toBeCloseTo((11 / 72) * 96, 1);
});

async function sheets(page: Page, path: string, format: 'A4' | 'Letter'): Promise<number> {
  await page.goto(path);
  const pdf = Buffer.from(await page.pdf({ format })).toString('latin1');
  return [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length;
}

test('a sheet has the title of its page, and if students write on it, room for a name', async ({
  page,
}) => {
  const shown = (name: string) =>
    page.evaluate(
      (property) => getComputedStyle(document.documentElement).getPropertyValue(property),
      name,
    );
  await page.emulateMedia({ media: 'print' });
  await page.goto(`${room}teach/worksheet/`);
  expect(await shown('--running-title')).toContain(await page.title());
  expect(await shown('--fields')).toMatch(/Name _+ +Class _+/);
  await page.goto(room);
  expect(await shown('--running-title')).toContain(await page.title());
  expect(await shown('--fields')).not.toContain('_');
});

test('the mark of an invented text is on the first sheet of its worksheet, with the title', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/cases/village-bakery/teach/worksheet/');
  await expect(page.locator('main > .invented')).toBeVisible();
  // Two kinds of page in one document would begin a new sheet between the mark and the title.
  const kindOf = (element: Element) => getComputedStyle(element).page;
  expect(await page.locator('body').evaluate(kindOf)).toBe('sheet');
  for (const part of await page.locator('main, main > *').all())
    expect(await part.evaluate(kindOf)).toBe('auto');
});
