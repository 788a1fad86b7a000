import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

const room = '/cases/ferry/';

test('from a highlight to its note and back', async ({ page }) => {
  await page.goto(room);
  const mark = page.locator('mark', { hasText: 'told' }).first();
  await expect(mark).toBeVisible();
  const slug = await mark.getAttribute('data-item');
  const body = page.locator(`[id="${slug}"]`);
  await expect(body).toBeHidden();
  await page.locator(`a.ref[href="#${slug}"]`).first().click();
  await expect(body, 'the note opens in place').toBeVisible();
  await expect(page).toHaveURL(new RegExp(`#${slug}$`));
  const back = body.locator('a.back').first();
  await back.click();
  await expect(page).toHaveURL(new RegExp(`#at\\.${slug}$`));
  await expect(page.locator(`[id="at.${slug}"]`)).toBeInViewport();
});

test('by keyboard alone: a number, Enter, the note; Tab reaches its links', async ({ page }) => {
  await page.goto(room);
  const ref = page.locator('a.ref').first();
  await ref.focus();
  await page.keyboard.press('Enter');
  const slug = (await ref.getAttribute('href'))?.slice(1);
  await expect(page.locator(`[id="${slug}"]`)).toBeVisible();
});

test('a card opens and closes by its title, and closes no other', async ({ page }) => {
  await page.goto(room);
  const first = page.locator('details.note').nth(0);
  const second = page.locator('details.note').nth(5);
  await first.locator('summary').click();
  await expect(first.locator('.note-body')).toBeVisible();
  await second.locator('summary').click();
  await expect(second.locator('.note-body')).toBeVisible();
  await expect(first.locator('.note-body')).toBeVisible();
  await second.locator('summary').click();
  await expect(second.locator('.note-body')).toBeHidden();
});

test('a permalink opened cold shows the note open beside its words', async ({ page }) => {
  await page.goto(room);
  const slugs = await page
    .locator('.block details.note')
    .evaluateAll((notes) => notes.map((note) => (note as HTMLElement).dataset['item'] ?? ''));
  for (const slug of [slugs[0], slugs[20], slugs[slugs.length - 1]]) {
    await page.goto('about:blank');
    await page.goto(`${room}#${slug}`);
    await expect(page.locator(`[id="${slug}"]`)).toBeVisible();
    await expect(page.locator(`[id="${slug}"]`)).toBeInViewport();
    await expect(page.locator(`[id="at.${slug}"]`)).toBeInViewport();
  }
});

test('a glossary word opens its popover, which leads to the entry, and the entry back to the words', async ({
  page,
}) => {
  await page.goto(room);
  const word = page.locator('button.term', { hasText: 'Osk Gazette' }).first();
  const popover = page.locator(`[id="${await word.getAttribute('popovertarget')}"]`);
  await expect(popover).toBeHidden();
  await word.click();
  await expect(popover).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(popover).toBeHidden();
  await word.focus();
  await page.keyboard.press('Enter');
  await expect(popover).toBeVisible();
  await popover.getByRole('link', { name: 'Open this entry' }).click();
  await expect(page).toHaveURL(/\/glossary\/osk-gazette\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Osk Gazette');
  const use = page.locator('.uses .context a').first();
  await use.click();
  await expect(page).toHaveURL(/\/cases\/ferry\/#use\./);
  const id = new URL(page.url()).hash.slice(1);
  await expect(page.locator(`[id="${id}"]`)).toHaveText('Osk Gazette');
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
});

test('filters by lens and by technique hide notes, and their marks lose their line', async ({
  page,
}) => {
  await page.goto(room);
  const count = (lens: string) => page.locator(`.block details.note.lens-${lens}:visible`).count();
  expect(await count('language')).toBeGreaterThan(0);
  await page.locator('.lenses label.lens-language').click();
  expect(await count('language')).toBe(0);
  expect(await count('sourcing')).toBeGreaterThan(0);
  await expect(page.locator('mark.lens-language').first()).toHaveCSS(
    'text-decoration-color',
    /(rgba\(0, 0, 0, 0\)|transparent)/,
  );
  await page.locator('.lenses label.lens-language').click();
  await page.locator('.choices > summary').click();
  const option = page.locator('.technique-filter label', { hasText: 'Euphemism' });
  const shown = Number(await option.locator('.count').textContent());
  await option.locator('input').check();
  expect(await page.locator('details.note:visible').count()).toBe(shown);
});

test('all notes open with one switch', async ({ page }) => {
  await page.goto(room);
  await page.locator('.choices > summary').click();
  await page.getByLabel('Open all notes').check();
  const notes = page.locator('details.note .note-body');
  expect(await notes.count()).toBeGreaterThanOrEqual(15);
  for (const note of await notes.all()) await expect(note).toBeVisible();
});

test('on a phone a note opens below its sentence, before the next one', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(room);
  const ref = page.locator('[id="s.2"] a.ref').first();
  const slug = (await ref.getAttribute('href'))?.slice(1) ?? '';
  await expect(page.locator(`details[data-item="${slug}"]`)).toBeHidden();
  await ref.click();
  const note = page.locator(`details[data-item="${slug}"]`);
  await expect(note).toBeVisible();
  // In one look: the page may still be moving to the note.
  const at = await note.evaluate((card) => {
    const lines = (id: string): DOMRect[] => [
      ...(document.getElementById(id)?.getClientRects() ?? []),
    ];
    const { top, bottom } = card.getBoundingClientRect();
    return {
      top,
      bottom,
      sentence: lines('s.2').at(-1)?.bottom ?? 0,
      next: lines('s.3').at(-1)?.top ?? 0,
    };
  });
  expect(at.top).toBeGreaterThanOrEqual(at.sentence - 2);
  expect(at.bottom).toBeLessThanOrEqual(at.next + 40);
  await note.locator('summary').click();
  await expect(note, 'closed again it is gone').toBeHidden();
});

test('the other words take the place of the original ones, everywhere', async ({ page }) => {
  await page.goto('/cases/ferry/wording/');
  const card = page.locator('details.note', { hasText: 'renewal' }).first();
  await card.locator('summary').click();
  await card.getByRole('radio').nth(1).check();
  const slug = await card.getAttribute('data-item');
  for (const mark of await page.locator(`mark[data-item="${slug}"]`).all())
    await expect(mark).toBeHidden();
  for (const other of await page
    .locator(`.alternative[data-item="${slug}"][data-alternative="1"]`)
    .all())
    await expect(other).toBeVisible();
  await card.getByRole('radio').nth(0).check();
  await expect(page.locator(`mark[data-item="${slug}"]`).first()).toBeVisible();
});

test('each view has its own address and is one link away from the others', async ({ page }) => {
  await page.goto(room);
  for (const [name, path] of [
    ['Who is speaking', 'voices/'],
    ['Other words', 'wording/'],
    ['Where the words came from', 'lineage/'],
    ['Original', 'original/'],
    ['Commentary', ''],
  ] as const) {
    await page
      .getByRole('navigation', { name: 'Views of this text' })
      .getByRole('link', { name })
      .click();
    await expect(page).toHaveURL(new RegExp(`/cases/ferry/${path}$`));
    const views = page.getByRole('navigation', { name: 'Views of this text' });
    await expect(views.getByRole('link', { name, exact: true })).toHaveAttribute(
      'aria-current',
      'page',
    );
  }
});
