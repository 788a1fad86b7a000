import { expect, type Locator, test } from '@playwright/test';

/** Pages with a map, and whether its names are links. */
const maps = [
  '/places/',
  '/cases/ferry/audit/',
  '/places/ferrin/',
  '/places/landing-square/',
  '/places/larch/',
];

interface Words {
  words: string;
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/**
 * The box of words as the browser measures them; the box of a line is taller than its letters,
 * so a quarter is taken off.
 */
async function wordsOf(texts: Locator): Promise<Words[]> {
  return texts.evaluateAll((elements) =>
    elements.map((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const trim = (bottom - top) / 8;
      return {
        words: element.textContent?.trim() ?? '',
        x0: left,
        y0: top + trim,
        x1: right,
        y1: bottom - trim,
      };
    }),
  );
}

function collisions(all: Words[]): string[] {
  return all.flatMap((a, index) =>
    all
      .slice(index + 1)
      .filter(
        (b) => a.x0 < b.x1 - 0.5 && b.x0 < a.x1 - 0.5 && a.y0 < b.y1 - 0.5 && b.y0 < a.y1 - 0.5,
      )
      .map((b) => `${a.words} × ${b.words}`),
  );
}

for (const width of [320, 768, 1280, 1920]) {
  for (const path of maps) {
    test(`no name on the map of ${path} covers another or leaves the map, ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      await page.evaluate(() => document.fonts.ready);
      const words = await wordsOf(
        page.locator('.map > .place text, .map > g > .country-name, .map .locator .country-name'),
      );
      expect(words.length).toBeGreaterThan(3);
      expect(collisions(words)).toEqual([]);
      const frame = await page.locator('.map').boundingBox();
      if (!frame) throw new Error('no map');
      const outside = words.filter(
        ({ x0, x1, y0, y1 }) =>
          x0 < frame.x - 1 ||
          x1 > frame.x + frame.width + 1 ||
          y0 < frame.y - 1 ||
          y1 > frame.y + frame.height + 1,
      );
      expect(outside.map((word) => word.words)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        width,
      );
    });
  }

  test(`names on the map keep their size, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/places/');
    const sizes = await page.locator('.map .place.point text').evaluateAll((texts) =>
      texts.map((text) => {
        const svg = (text as SVGTextElement).ownerSVGElement;
        const scale = (svg?.getBoundingClientRect().width ?? 0) / (svg?.viewBox.baseVal.width ?? 1);
        return parseFloat(getComputedStyle(text).fontSize) * scale;
      }),
    );
    for (const size of sizes) {
      expect(size).toBeGreaterThanOrEqual(11.3);
      expect(size).toBeLessThanOrEqual(18);
    }
  });

  test(`one strip shows, and its numbers cover neither each other nor the edge, ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/cases/ferry/audit/');
    await page.evaluate(() => document.fonts.ready);
    const strips = page.locator('.strip:visible');
    await expect(strips).toHaveCount(1);
    const numbers = await wordsOf(strips.locator('.number'));
    expect(numbers.length).toBeGreaterThan(35);
    expect(collisions(numbers)).toEqual([]);
    for (const { x0, x1 } of numbers) expect(x0 >= 0 && x1 <= width).toBe(true);
  });
}

test('a name on the map and a bar of the strip lead where they say', async ({ page }) => {
  await page.goto('/places/');
  await page.locator('.map a', { hasText: 'Oster' }).click();
  await expect(page).toHaveURL(/\/places\/oster\/$/);
  await expect(page.locator('.map .focus .ring')).toHaveCount(1);
  await page.goto('/cases/ferry/audit/');
  const bar = page.locator('.strip:visible a').nth(3);
  const href = await bar.getAttribute('href');
  await bar.click();
  await expect(page).toHaveURL(new RegExp(`${href}$`));
});
