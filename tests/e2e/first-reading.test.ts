import { expect, test } from '@playwright/test';

const read = '/cases/ferry/read/';

test.use({ javaScriptEnabled: false });

test('a first reading ends with a question and the way to the commentary', async ({ page }) => {
  await page.goto(read);
  await expect(page.locator('.door')).toContainText('who says so?');
  await page.locator('.door a').click();
  await expect(page).toHaveURL(/\/cases\/ferry\/$/);
});

test('as a teacher assigns it, a first reading leads nowhere', async ({ page }) => {
  await page.goto(`${read}#alone`);
  await expect(page.locator('.door')).toBeHidden();
  await page.goto('/cases/ferry/teach/');
  await expect(page.locator(`.assignment a[href$="${read}#alone"]`).first()).toBeAttached();
});
