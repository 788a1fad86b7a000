import { expect, test } from '@playwright/test';

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    for (const view of ['', 'voices/', 'wording/', 'lineage/', 'original/', 'read/'])
      test(`the link “Skip to the text” of ferry/${view} leads to its first sentence`, async ({
        page,
      }) => {
        await page.goto(`/cases/ferry/${view}`);
        await page.keyboard.press('Tab');
        await expect(page.locator('.skip')).toBeFocused();
        await page.keyboard.press('Enter');
        await expect(page).toHaveURL(/#s\.1$/);
        await expect(page.locator('[id="s.1"]')).toBeInViewport();
        // Focus goes on from there, not from the top of the page.
        await page.keyboard.press('Tab');
        const before = await page.evaluate(() => {
          const first = document.getElementById('s.1')!;
          const focused = document.activeElement!;
          return (first.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_PRECEDING) > 0;
        });
        expect(before).toBe(false);
      });
  });
