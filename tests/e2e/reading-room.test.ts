import { expect, test } from '@playwright/test';
import { findBarriers, hasTurn, isThorough, looks } from './support/axe.ts';

const room = '/cases/ferry/';
const views = [
  room,
  `${room}voices/`,
  `${room}wording/`,
  `${room}lineage/`,
  `${room}original/`,
  `${room}read/`,
];

test('nothing shifts when scripts arrive, and the room is fetched in few requests', async ({
  page,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.addInitScript(() => {
    const state = { shift: 0 };
    Object.assign(globalThis, { layoutShift: state });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        state.shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(room);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(300);
  expect(
    await page.evaluate(
      () => (globalThis as unknown as { layoutShift: { shift: number } }).layoutShift.shift,
    ),
  ).toBe(0);
  expect(
    requests.filter((url) => !url.endsWith('favicon.svg')).length,
    requests.join('\n'),
  ).toBeLessThanOrEqual(8);
});

test('a click on marked words opens their note; a second click the note below it', async ({
  page,
}) => {
  await page.goto(room);
  const nested = page
    .locator('mark mark')
    .filter({ hasNot: page.locator('button') })
    .first();
  const inner = await nested.getAttribute('data-item');
  const outer = await nested.locator('xpath=ancestor::mark[1]').getAttribute('data-item');
  await nested.click();
  await expect(page.locator(`[id="${inner}"]`)).toBeVisible();
  await nested.click();
  await expect(page.locator(`[id="${outer}"]`)).toBeVisible();
  await expect(page.locator(`[id="${inner}"]`)).toBeHidden();
});

test('j and k step from note to note, past those that a filter hides; Escape closes and returns to the words', async ({
  page,
}) => {
  await page.goto(room);
  await page.locator('.lenses label.lens-framing').click();
  await page.keyboard.press('j');
  await expect(
    page.locator('details.note[open]'),
    'outside the text a letter does nothing',
  ).toHaveCount(0);
  await page.locator('.reading .s-number').first().focus();
  await page.keyboard.press('j');
  const first = page.locator('details.note[open]');
  await expect(first).toHaveCount(1);
  await expect(first).not.toHaveClass(/lens-framing/);
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  const slug = await page.locator('details.note[open]').getAttribute('data-item');
  await page.keyboard.press('Escape');
  await expect(page.locator('details.note[open]')).toHaveCount(0);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-item'))).toBe(slug);
});

test('beside the text one note is open at a time; below it the others stay as they are', async ({
  page,
}) => {
  for (const [width, open] of [
    [1280, 1],
    [390, 2],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(room);
    await page.locator('[id="s.2"] a.ref').first().click();
    await page.locator('[id="s.4"] a.ref').first().click();
    await expect(page.locator('details.note[open]')).toHaveCount(open);
  }
});

test('the switch that opens all notes sets their real state', async ({ page }) => {
  await page.goto(room);
  const total = await page.locator('details.note').count();
  await page.locator('.choices > summary').click();
  await page.getByLabel('Open all notes').check();
  await expect(page.locator('details.note[open]')).toHaveCount(total);
  await page.getByLabel('Open all notes').uncheck();
  await expect(page.locator('details.note[open]')).toHaveCount(0);
});

test('a popover is dismissable, hoverable and persistent (WCAG 1.4.13), and is beside its sentence', async ({
  page,
}) => {
  await page.goto(room);
  const word = page.locator('button.term').nth(2);
  const popover = page.locator(`[id="${await word.getAttribute('popovertarget')}"]`);
  await word.click();
  await expect(popover).toBeVisible();
  const sentence = page.locator('.s', { has: page.locator('button.term:focus') });
  const [a, b] = [await sentence.boundingBox(), await popover.boundingBox()];
  expect(
    Math.min(
      Math.abs((b?.y ?? 0) - ((a?.y ?? 0) + (a?.height ?? 0))),
      Math.abs((b?.y ?? 0) + (b?.height ?? 0) - (a?.y ?? 0)),
    ),
  ).toBeLessThan(16);
  await popover.hover();
  await page.waitForTimeout(400);
  await expect(popover, 'it stays').toBeVisible();
  await page.keyboard.press('Escape');
  await expect(popover).toBeHidden();
});

test('a reader chooses which glossary words are marked', async ({ page }) => {
  await page.goto(room);
  const none = /rgba\(0, 0, 0, 0\)|transparent/;
  const again = page.locator('button.again').first();
  const first = page.locator('button.term:not(.again)').first();
  await expect(first).not.toHaveCSS('text-decoration-color', none);
  await expect(again).toHaveCSS('text-decoration-color', none);
  await page.locator('.choices > summary').click();
  await page.getByLabel('every use').check();
  await expect(again).not.toHaveCSS('text-decoration-color', none);
  await page.getByLabel('unmarked').check();
  await expect(first).toHaveCSS('text-decoration-color', none);
});

for (const [look, { scheme, width }] of looks.entries()) {
  test(`axe, text at 7:1, ${scheme}, ${width} px, the room and other views`, async ({
    browser,
    baseURL,
  }) => {
    test.setTimeout(90_000);
    const context = await browser.newContext({
      ...(baseURL ? { baseURL } : {}),
      colorScheme: scheme,
      viewport: { width, height: 800 },
    });
    const page = await context.newPage();
    for (const path of views.filter((view, index) => view === room || hasTurn(index, look))) {
      await page.goto(path);
      if (path === room)
        await page
          .getByLabel('Open all notes')
          .evaluate((input) => (input as HTMLInputElement).click());
      expect(await findBarriers(page, { strict: true })).toEqual([]);
    }
    await context.close();
  });
}

test('axe in forced colours, and marks keep their lines there', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    ...(baseURL ? { baseURL } : {}),
    forcedColors: 'active',
  });
  const page = await context.newPage();
  for (const path of isThorough ? views : [room, `${room}wording/`]) {
    await page.goto(path);
    // All that forced colours change.
    expect(await findBarriers(page, { only: ['color-contrast', 'link-in-text-block'] })).toEqual(
      [],
    );
  }
  await page.goto(room);
  await expect(page.locator('mark').first()).toHaveCSS('text-decoration-line', 'underline');
  await context.close();
});

test('in forced colours on a dark ground words that are lit up or asked about can be read, and the current view is marked', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    ...(baseURL ? { baseURL } : {}),
    forcedColors: 'active',
    colorScheme: 'dark',
  });
  const page = await context.newPage();
  await page.goto(`${room}voices/#ada-corvin`);
  const lit = page.locator('mark[data-item="ada-corvin"]').first();
  await expect(lit, 'no ground of its own').toHaveCSS('background-color', /, 0\)$/);
  await expect(lit).toHaveCSS('color', 'rgb(255, 255, 255)');
  const lines = await page
    .locator('.views a')
    .evaluateAll((links) =>
      links.map((link) => [link.ariaCurrent, getComputedStyle(link).textDecorationLine]),
    );
  for (const [current, line] of lines) expect(line).toBe(current ? 'underline' : 'none');
  await page.goto(`${room}teach/quiz/`);
  await expect(page.locator('mark.asked').first()).toHaveCSS('color', 'rgb(255, 255, 255)');
  await context.close();
});

test('on a narrow screen each voice is below its words', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(`${room}voices/`);
  const cards = page.locator('.block details.note');
  await expect(cards).not.toHaveCount(0);
  for (const card of await cards.all()) await expect(card.locator('summary')).toBeVisible();
  await expect(page.locator('.echo').first()).toBeVisible();
});

test('when other words are chosen, the links to their places still lead there, and the headline is read with them', async ({
  page,
}) => {
  await page.goto(`${room}wording/#old-ferry`);
  await page.getByRole('radio', { name: 'Osk Ferry', exact: true }).first().check();
  await expect(page.getByRole('heading', { name: /^Return of the Osk Ferry/ })).toBeVisible();
  const back = page.locator('details[data-item="old-ferry"] a.back').last();
  const target = page.locator(`[id="${(await back.getAttribute('href'))?.slice(1)}"]`);
  await back.click();
  await expect(target).toBeInViewport();
});

test('no sideways scroll from 320 px up (1280 px at 400 %), with the text spacing of WCAG 1.4.12, all notes open', async ({
  page,
}) => {
  for (const path of [
    ...views,
    '/',
    '/glossary/',
    '/techniques/',
    '/references/',
    '/places/ferrin/',
    `${room}audit/`,
  ]) {
    await page.goto(path);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}',
      );
      document.adoptedStyleSheets = [sheet];
      for (const details of document.querySelectorAll('details')) {
        details.name = '';
        details.open = true;
      }
    });
    for (const width of [320, 360, 768, 1024, 1280, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${path} at ${width} px`).toBeLessThanOrEqual(0);
    }
  }
});

test('marks and cards carry ARIA annotation semantics', async ({ page }) => {
  await page.goto(room);
  const ids = await page
    .locator('mark[aria-details]')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-details')));
  expect(ids.length).toBeGreaterThan(40);
  for (const id of new Set(ids))
    await expect(page.locator(`[id="${id}"]`)).toHaveAttribute('role', 'comment');
});

test('in print every note is open below its sentence, and the controls are gone', async ({
  page,
}) => {
  await page.goto(room);
  await page.emulateMedia({ media: 'print' });
  for (const note of await page.locator('details.note .note-body').all())
    await expect(note).toBeVisible();
  for (const name of ['.case-bar', '.room-bar', '.site-header', '.note-links'])
    await expect(page.locator(name).first()).toBeHidden();
});
