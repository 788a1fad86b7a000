/** The five views of one text: the same place in each, and what each offers. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { declareRoom } from './support/room.ts';

const room = '/cases/ferry/';

declareRoom('ferry');

const topOf = (page: Page, id: string): Promise<number> =>
  page
    .locator(`[id="${id}"]`)
    .evaluate((sentence) => sentence.getClientRects()[0]?.top ?? Number.NaN);

/** A click on something that stays in view: `click()` would first scroll the page to its origin. */
async function press(page: Page, target: Locator): Promise<void> {
  const box = await target.boundingBox();
  await page.mouse.click((box?.x ?? 0) + 5, (box?.y ?? 0) + 5);
}

test('a tab leads to the sentence that is being read, at its place, from each view', async ({
  page,
}) => {
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(room);
    await page.evaluate(() => {
      document.getElementById('s.9')?.scrollIntoView();
      scrollBy({ top: 90, behavior: 'instant' });
    });
    for (const name of ['Who is speaking', 'Where the words came from', 'Original', 'Commentary']) {
      if (width < 1024) await press(page, page.locator('.views > summary'));
      const id = await page.evaluate(
        () =>
          Array.from(document.querySelectorAll('.reading .s')).findLast(
            (sentence) =>
              (sentence.getClientRects()[0]?.top ?? Infinity) < innerHeight * 0.3 + 64 + 4,
          )?.id ?? '',
      );
      const before = await topOf(page, id);
      const old = page.url();
      await press(page, page.locator('.views').getByRole('link', { name }));
      await page.waitForURL((url) => url.href !== old);
      await page.waitForLoadState('load');
      // The query that said how far down the sentence was is gone from the address.
      await expect.poll(() => page.evaluate(() => location.search + location.hash)).toBe(`#${id}`);
      await expect
        .poll(async () => Math.abs((await topOf(page, id)) - before), `${name} at ${width} px`)
        .toBeLessThanOrEqual(2);
    }
  }
});

test('a word of the glossary opens beside its sentence, with its notes, and covers none of it', async ({
  page,
}) => {
  await page.goto(room);
  for (const [width, height] of [
    [320, 640],
    [390, 844],
    [768, 1024],
    [1280, 800],
  ] as const) {
    await page.setViewportSize({ width, height });
    const words = page.locator('button.term');
    for (let at = 0; at < (await words.count()); at += 6) {
      const word = words.nth(at);
      await word.scrollIntoViewIfNeeded();
      await word.click();
      const entry = page.locator('.gloss:popover-open');
      await expect(entry).toBeVisible();
      const found = await entry.evaluate((card) => {
        const own = card.getBoundingClientRect();
        const covered = [...document.querySelectorAll('.s[data-asked]')].flatMap((sentence) =>
          [...sentence.getClientRects()].filter(
            (line) =>
              line.bottom > own.top + 1 && line.top < own.bottom - 1 && line.right > own.left,
          ),
        );
        const links = [...card.querySelectorAll('.gloss-note a, .gloss-link a')];
        return {
          covered: covered.length,
          edge: Math.min(own.left, own.top, innerWidth - own.right, innerHeight - own.bottom),
          smallest: Math.min(
            ...links.flatMap((link) => {
              const box = link.getBoundingClientRect();
              return [box.width, box.height];
            }),
          ),
        };
      });
      const where = `word ${at} at ${width} px`;
      expect(found.covered, where).toBe(0);
      expect(found.edge, where).toBeGreaterThanOrEqual(4);
      expect(found.smallest, where).toBeGreaterThanOrEqual(24);
      await page.keyboard.press('Escape');
    }
  }
});

test('on a phone a word of the glossary leads to the notes on it that are shown', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(room);
  const word = page.locator('.together button.term:has(mark)').first();
  const entry = page.locator(`[id="${await word.getAttribute('popovertarget')}"]`);
  await word.click();
  const notes = entry.locator('.gloss-note a');
  const slug = (await notes.first().getAttribute('href'))?.slice(1) ?? '';
  expect(await notes.count()).toBeGreaterThan(0);
  await notes.first().click();
  await expect(entry).toBeHidden();
  await expect(page).toHaveURL(new RegExp(`#${slug}$`));
  await expect(page.locator(`[id="${slug}"]`)).toBeVisible();
  const lens = await page
    .locator(`details[data-item="${slug}"]`)
    .evaluate((note) => /lens-(\w+)/.exec(note.className)?.[1] ?? '');
  await page.locator(`[id="show.${lens}"]`).evaluate((box) => {
    (box as HTMLInputElement).click();
  });
  await word.click();
  await expect(entry.locator(`.gloss-note a[href="#${slug}"]`)).toHaveCount(0);
});

test('words that have the focus light up their card', async ({ page }) => {
  await page.goto(room);
  const ref = page.locator('.reading p a.ref').nth(5);
  const slug = await ref.getAttribute('data-item');
  const title = page.locator(`details[data-item="${slug}"] .t`);
  await expect(title).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  await ref.focus();
  await expect(title).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  await page.locator(`details[data-item="${slug}"] summary`).focus();
  await expect(page.locator(`mark[data-item="${slug}"]`).first()).not.toHaveCSS(
    'background-color',
    'rgba(0, 0, 0, 0)',
  );
});

test('in forced colours the words of the open note have an edge, and no others', async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage({
    ...(baseURL ? { baseURL } : {}),
    forcedColors: 'active',
  });
  await page.goto(room);
  const note = page.locator('.block details.note').nth(6);
  const slug = await note.getAttribute('data-item');
  await note.locator('summary').click();
  await page.mouse.move(0, 0);
  await note.evaluate(() => (document.activeElement as HTMLElement).blur());
  const edged = await page
    .locator('.reading mark')
    .evaluateAll((marks) => [
      ...new Set(
        marks
          .filter((mark) => getComputedStyle(mark).outlineStyle === 'solid')
          .map((mark) => (mark as HTMLElement).dataset['item']),
      ),
    ]);
  expect(edged).toEqual([slug]);
  await page.close();
});

test('if what is chosen leaves no note, the bar says why, and how to go back', async ({ page }) => {
  await page.goto(room);
  const why = page.locator('.none-shown');
  await expect(why).toBeHidden();
  await page.locator('.choices > summary').click();
  const labels = page.locator('.technique-filter label:has(input:not([id="only.all"]))');
  const counts = (await labels.locator('.count').allTextContents()).map(Number);
  expect(counts, 'the most used first').toEqual(counts.toSorted((a, b) => b - a));
  const technique = labels.first();
  const lenses = (await technique.getAttribute('class'))?.match(/(?<=has-)\w+/g) ?? [];
  await technique.locator('input').check();
  for (const lens of lenses) await page.locator(`.lenses .lens-${lens}`).click();
  await expect(technique, 'not offered without its lens').toBeHidden();
  await page.locator('.choices > summary').click();
  await expect(why).toBeVisible();
  await expect(page.locator('details.note:visible')).toHaveCount(0);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(why).toBeHidden();
  expect(await page.locator('details.note:visible').count()).toBeGreaterThan(30);
});

test('the address keeps the words that were chosen, beside the note that is open', async ({
  page,
}) => {
  await page.goto(`${room}wording/`);
  const shown = page.locator('.alternative:visible');
  await page.getByLabel('all plainer').check();
  const all = await shown.count();
  expect(all).toBeGreaterThan(5);
  await expect(page).toHaveURL(/\?words=plainer#all\.plainer$/);
  await page.reload();
  await expect(shown).toHaveCount(all);
  await page.getByLabel('as published').first().check();
  await expect(shown).toHaveCount(0);
  await expect(page).toHaveURL(/\/wording\/$/);
  const card = page.locator('details[data-item="renewal"]');
  await page.locator('a.ref[data-item="renewal"]').first().click();
  await card.getByRole('radio').nth(2).check();
  await expect(page).toHaveURL(/\?words=renewal\.2#renewal$/);
  await page.reload();
  await expect(page.locator('.alternative:visible').first()).toHaveText(/clearance/i);
  await expect(card.getByRole('radio').nth(2)).toBeChecked();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('all words are plainer by a switch or by an address, and as published again', async ({
    page,
  }) => {
    await page.goto(`${room}wording/`);
    const shown = page.locator('.alternative:visible');
    await expect(shown).toHaveCount(0);
    await page.getByLabel('all plainer').check();
    const all = await shown.count();
    expect(all).toBeGreaterThan(5);
    await expect(page.locator('.alternative:not([data-alternative="1"]):visible')).toHaveCount(0);
    await page.goto('about:blank');
    await page.goto(`${room}wording/#all.plainer`);
    await expect(shown).toHaveCount(all);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.locator('.whole-switch').getByRole('link').click();
    await expect(shown).toHaveCount(0);
  });

  test('a phrase from elsewhere shows its original in its language, on a phone and on paper', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${room}lineage/`);
    const ref = page.locator('a.ref').first();
    const slug = (await ref.getAttribute('href'))?.slice(1) ?? '';
    const note = page.locator(`[id="${slug}"]`);
    await expect(note).toBeHidden();
    await ref.click();
    await expect(note).toBeVisible();
    await expect(note.locator('dd[lang="uk"]')).toContainText('незворотний процес');
    await expect(note.locator('dt').nth(1)).toHaveText('In plain English');
    await page.emulateMedia({ media: 'print' });
    for (const original of await page.locator('dd.original').all())
      await expect(original).toBeVisible();
  });
});

test('from home to a note, its technique, another example and back: six taps on a phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  let taps = 0;
  const tap = async (selector: string): Promise<void> => {
    taps += 1;
    await page.locator(selector).first().click();
  };
  await tap('main a[href*="/cases/ferry/"]:visible');
  // The first link may be to the first reading, which ends in a door.
  if (page.url().includes('/read/')) await tap('.door a');
  // The question: a technique that more than one note names.
  const { slug, technique } = await page.evaluate(() => {
    const [used] = document.querySelectorAll('.technique-filter input:not([id="only.all"])');
    const id = used?.id.replace('only.', '') ?? '';
    const note = document.querySelector<HTMLElement>(`.block .note[data-tags~="${id}"]`);
    return { slug: note?.dataset['item'] ?? '', technique: id };
  });
  await tap(`a.ref[data-item="${slug}"]`);
  await tap(`.note[open] .note-links a[href="/techniques/${technique}/"]`);
  await expect(page).toHaveURL(`/techniques/${technique}/`);
  await tap(`main a[href*="/cases/"][href*="#"]:not([href$="#${slug}"]):visible`);
  const id = await page.evaluate(() => decodeURIComponent(location.hash.slice(1)));
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
  taps += 1;
  await page.goBack();
  await expect(page).toHaveURL(`/techniques/${technique}/`);
  expect(taps).toBeLessThanOrEqual(6);
});
