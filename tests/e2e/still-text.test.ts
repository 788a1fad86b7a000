/**
 * The three promises of the reading room: the article is reached at once, its text never moves, the
 * place is never lost.
 */
import { expect, type Page, test } from '@playwright/test';

const room = '/cases/ferry/';

const wide = [1024, 1280, 1920];

/** The top of each sentence and of each marked stretch of it, from the top of the page. */
const tops = (page: Page): Promise<number[]> =>
  page.locator('.reading .s, .reading mark').evaluateAll((items) =>
    items.map((item) => {
      // A mark that begins a line may have an empty box at the end of the line before.
      const first = [...item.getClientRects()].find(({ width }) => width > 0);
      return Math.round((first?.top ?? Number.NaN) + scrollY);
    }),
  );

/** Each card in the margin, in the order of the page: its edges and how far it is from its words. */
const cards = (page: Page): Promise<{ top: number; bottom: number; off: number }[]> =>
  page.locator('.block details.note').evaluateAll((notes) =>
    notes.map((note) => {
      const middle = (rect?: DOMRect): number => ((rect?.top ?? 0) + (rect?.bottom ?? 0)) / 2;
      const words = document.getElementById(`at.${(note as HTMLElement).dataset['item']}`);
      const { top, bottom } = note.getBoundingClientRect();
      const title = note.querySelector('.t')?.getClientRects()[0];
      return { top, bottom, off: Math.abs(middle(title) - middle(words?.getClientRects()[0])) };
    }),
  );

/** A click on something that stays in view: `click()` would first scroll the page to its origin. */
async function press(page: Page, selector: string): Promise<void> {
  const box = await page.locator(selector).boundingBox();
  await page.mouse.click((box?.x ?? 0) + 5, (box?.y ?? 0) + 5);
}

/** The value that a share of all values does not exceed. */
function quantile(values: number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? Number.NaN;
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('the first sentence is on the first screen', async ({ page }) => {
      for (const [width, height, limit] of [
        [1920, 1080, 300],
        [1280, 800, 300],
        [768, 1024, 420],
        [390, 844, 420],
        [320, 640, 440],
      ] as const) {
        await page.setViewportSize({ width, height });
        await page.goto(room);
        const top = await page
          .locator('[id="s.1"]')
          .evaluate((sentence) => sentence.getClientRects()[0]?.top ?? Number.NaN);
        expect(top, `at ${width} px`).toBeLessThanOrEqual(limit);
      }
    });

    test('beside the text a note opens, and no word of the article moves', async ({ page }) => {
      for (const width of javaScriptEnabled ? wide : [1280]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(room);
        const before = await tops(page);
        const notes = page.locator('.block details.note');
        for (let at = 0; at < (await notes.count()); at += 1) {
          await notes.nth(at).evaluate((note) => {
            for (const other of document.querySelectorAll<HTMLDetailsElement>('details.note'))
              other.open = other === note;
          });
          expect(await tops(page), `note ${at + 1} at ${width} px`).toEqual(before);
        }
      }
    });

    test('below the text a note opens, and nothing above its words moves', async ({ page }) => {
      for (const width of [320, 390, 768]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(room);
        const refs = page.locator('.reading p a.ref');
        for (let at = 2; at < (await refs.count()); at += 7) {
          const ref = refs.nth(at);
          const before = await ref.evaluate((link) => link.getBoundingClientRect().top + scrollY);
          await ref.evaluate((link) => {
            const slug = (link as HTMLElement).dataset['item'] ?? '';
            const card = `details[data-item="${CSS.escape(slug)}"]`;
            (document.querySelector(card) as HTMLDetailsElement).open = true;
          });
          const after = await ref.evaluate((link) => link.getBoundingClientRect().top + scrollY);
          const own = await ref.evaluate(
            (link) =>
              document
                .querySelector(
                  `details[data-item="${CSS.escape((link as HTMLElement).dataset['item'] ?? '')}"]`,
                )
                ?.getBoundingClientRect().top ?? 0,
          );
          // A link to a note above its words, at a later use of it, is not of this kind.
          if (own + (await page.evaluate(() => scrollY)) > before) expect(after).toBe(before);
        }
      }
    });
  });
}

test('each card is level with its words, in their order, and covers no other', async ({ page }) => {
  for (const width of wide) {
    await page.setViewportSize({ width, height: 800 });
    for (const [view, least] of Object.entries({
      '': 20,
      'voices/': 3,
      'wording/': 3,
      'lineage/': 1,
    })) {
      await page.goto(room + view);
      const all = await cards(page);
      expect(all.length).toBeGreaterThan(least);
      const off = all.map((card) => card.off);
      expect(quantile(off, 0.5), `${view} at ${width} px`).toBeLessThanOrEqual(30);
      expect(quantile(off, 0.95), `${view} at ${width} px`).toBeLessThanOrEqual(60);
      for (const [index, { top }] of all.entries())
        if (index > 0)
          expect(top, `card ${index + 1}`).toBeGreaterThanOrEqual(
            (all[index - 1]?.bottom ?? 0) - 1,
          );
    }
  }
});

test('the text has no gap of more than a line', async ({ page }) => {
  await page.goto(room);
  const { gaps, line } = await page.locator('.reading').evaluate((article) => {
    const blocks = [...article.querySelectorAll('.block')].map((b) => b.getBoundingClientRect());
    return {
      gaps: blocks.slice(1).map(({ top }, index) => top - (blocks[index]?.bottom ?? 0)),
      line: Number.parseFloat(getComputedStyle(article).lineHeight),
    };
  });
  for (const gap of gaps) expect(gap).toBeLessThanOrEqual(line);
});

test('with all notes open each screen has words of the article, and the place is kept', async ({
  page,
}) => {
  await page.goto(room);
  await page.locator('[id="s.5"]').evaluate((sentence) => sentence.scrollIntoView());
  const before = await page
    .locator('[id="s.5"]')
    .evaluate((sentence) => sentence.getBoundingClientRect().top);
  await press(page, '.choices > summary');
  await press(page, '.choices label:has([id="open.all"])');
  const after = await page
    .locator('[id="s.5"]')
    .evaluate((sentence) => sentence.getBoundingClientRect().top);
  expect(Math.abs(after - before)).toBeLessThanOrEqual(2);
  const screens = await page.evaluate(() => {
    const end = (document.querySelector('.reading')?.getBoundingClientRect().bottom ?? 0) + scrollY;
    const found: number[] = [];
    for (let y = 0; y + innerHeight < end; y += innerHeight) {
      scrollTo({ top: y, behavior: 'instant' });
      const shown = [...document.querySelectorAll('.reading .s')].filter((sentence) => {
        const { top, bottom } = sentence.getBoundingClientRect();
        return bottom > 60 && top < innerHeight - 20;
      });
      found.push(shown.length);
    }
    return found;
  });
  expect(screens.length).toBeGreaterThan(5);
  expect(screens.filter((count) => count === 0)).toEqual([]);
});

test('the bar is slim and stays at the top, but not on a low screen', async ({ page }) => {
  for (const [width, height, stays] of [
    [1920, 1080, true],
    [1280, 800, true],
    [768, 1024, true],
    [390, 844, true],
    [320, 640, true],
    [320, 256, false],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto(room);
    const bar = page.locator('.room-bar');
    expect((await bar.boundingBox())?.height, `at ${width} px`).toBeLessThanOrEqual(48);
    await page.locator('[id="s.6"]').evaluate((sentence) => sentence.scrollIntoView());
    const top = (await bar.boundingBox())?.y ?? Number.NaN;
    if (stays) expect(top).toBe(0);
    else expect(top).toBeLessThan(-48);
  }
});

test('the bar says how many notes are shown, and one button brings all back', async ({ page }) => {
  await page.goto(room);
  const session = await page.context().newCDPSession(page);
  // The number is counted by the stylesheet: only the accessibility tree has it as text.
  const said = async (): Promise<string> => {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const texts = nodes
      .filter(({ role }) => role?.value === 'StaticText')
      .map(({ name }) => String(name?.value ?? ''));
    const at = texts.findIndex((text) => / of \d+$/.test(text));
    return `${texts[at - 1]}${texts[at]}`;
  };
  const shown = (): Promise<number> => page.locator('details.note:visible').count();
  const total = await page.locator('details.note').count();
  expect(await said()).toBe(`${total} of ${total}`);
  const reset = page.getByRole('button', { name: 'Show all' });
  await expect(reset).toBeHidden();
  await page.locator('.lenses label').first().click();
  expect(await shown()).toBeLessThan(total);
  expect(await said()).toBe(`${await shown()} of ${total}`);
  await page.locator('.choices > summary').click();
  const technique = page.locator('.technique-filter label:visible').nth(1);
  await technique.click();
  expect(await shown()).toBe(Number(await technique.locator('.count').textContent()));
  expect(await said()).toBe(`${await shown()} of ${total}`);
  await reset.click();
  expect(await said()).toBe(`${total} of ${total}`);
  expect(await shown()).toBe(total);
});

test('another view opens at the sentence that is being read', async ({ page }) => {
  await page.goto(room);
  await page.locator('[id="s.7"]').evaluate((sentence) => sentence.scrollIntoView());
  await press(page, '.views li:last-child a');
  await expect(page).toHaveURL(/original\/(?:\?top=\d+)?#s\.\d+$/);
  await expect(page.locator('[id="s.7"]')).toBeInViewport();
});

test('back and forward show the note that was open', async ({ page }) => {
  await page.goto(room);
  const [first, second] = [page.locator('mark[id]').nth(3), page.locator('mark[id]').nth(8)];
  const slugs = await Promise.all([first, second].map((mark) => mark.getAttribute('data-item')));
  await page.locator(`a.ref[data-item="${slugs[0]}"]`).first().click();
  await page.locator(`a.ref[data-item="${slugs[1]}"]`).first().click();
  await expect(page.locator('details.note[open]')).toHaveAttribute('data-item', slugs[1] ?? '');
  await page.goBack();
  await expect(page.locator('details.note[open]')).toHaveAttribute('data-item', slugs[0] ?? '');
  await page.goForward();
  await expect(page.locator('details.note[open]')).toHaveAttribute('data-item', slugs[1] ?? '');
});

test('words light up their card, and the card its words', async ({ page }) => {
  await page.goto(room);
  const clear = 'rgba(0, 0, 0, 0)';
  const card = page.locator('.block details.note').nth(4);
  const slug = await card.getAttribute('data-item');
  const words = page.locator(`mark[data-item="${slug}"]`).first();
  await expect(words).toHaveCSS('background-color', clear);
  await card.hover();
  await expect(words).not.toHaveCSS('background-color', clear);
  await page.mouse.move(0, 0);
  await words.hover();
  await expect(card.locator('.t')).not.toHaveCSS('background-color', clear);
});

test('the number of a sentence is beside the text, never on it, on paper too', async ({ page }) => {
  for (const view of ['', 'original/', 'read/', 'teach/worksheet/'])
    for (const [media, width] of [
      ['screen', 320],
      ['screen', 768],
      ['screen', 1280],
      ['print', 794],
    ] as const) {
      await page.emulateMedia({ media });
      await page.setViewportSize({ width, height: 900 });
      await page.goto(room + view);
      const number = await page.locator('[id="s.1"] .s-number').boundingBox();
      const text = await page.locator('.block:has([id="s.1"]), .block[id="s.1"]').boundingBox();
      const right = (number?.x ?? Number.NaN) + (number?.width ?? 0);
      expect(right, `${view} ${media} ${width}`).toBeLessThanOrEqual(text?.x ?? Number.NaN);
      expect(number?.x, `${view} ${media} ${width}`).toBeGreaterThanOrEqual(0);
    }
});
