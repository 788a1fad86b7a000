import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { dist } from '../site/support/dist.ts';
import { findBarriers, hasTurn, looks } from './support/axe.ts';

const teach = '/cases/ferry/teach/';
const parts = [
  'plan',
  'guidance',
  'questions',
  'key',
  'rubric',
  'worksheet',
  'evidence',
  'quiz',
  'homework',
  'handout',
];
const pages = [teach, ...parts.map((part) => `${teach}${part}/`)];
const key = ['B', 'D', 'A', 'C', 'B', 'D', 'A', 'C', 'B', 'D']; // read off its lesson/quiz.md

// Other work on the machine must not fail a test: each waits for what it expects, and has time to.
test.describe.configure({ timeout: 90_000 });

test('without a script the quiz can be answered: each answer opens, and no score is promised', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    ...(baseURL ? { baseURL } : {}),
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  await page.goto(`${teach}quiz/`);
  const items = page.locator('.quiz-item');
  await expect(items).toHaveCount(key.length);
  await expect(page.locator('.quiz-end')).toBeHidden();
  for (const [index, letter] of key.entries()) {
    const item = items.nth(index);
    const answer = item.locator('.right');
    await expect(answer).toBeHidden();
    await item.locator('input').first().check();
    await item.locator('summary').click();
    await expect(answer).toBeVisible();
    await expect(answer).toHaveText(new RegExp(`^${letter}\\s`));
  }
  await context.close();
});

test('with a script a choice is answered at once, the first choices are counted, and it begins again', async ({
  page,
}) => {
  await page.goto(`${teach}quiz/`);
  const score = page.locator('[id="quiz.score"]');
  const choose = (index: number, letter: string) =>
    page
      .locator('.quiz-item')
      .nth(index)
      .locator('label')
      .nth(letter.charCodeAt(0) - 65)
      .click();
  const item = page.locator('.quiz-item').first();
  await choose(0, 'A');
  await expect(item.locator('.feedback')).toHaveText(/^Not this one/);
  await expect(item.locator('.right'), 'a wrong choice does not give the answer away').toBeHidden();
  await expect(score).toHaveText('0 of 1 right at the first choice, 9 to go.');
  await choose(0, 'B');
  await expect(item.locator('.feedback')).toHaveText('Right.');
  await expect(item.locator('.right')).toBeVisible();
  await expect(score, 'the second choice does not count').toHaveText(
    '0 of 1 right at the first choice, 9 to go.',
  );
  for (let index = 1; index < key.length; index += 1) await choose(index, key[index] ?? '');
  await expect(score).toHaveText('9 of 10 right at the first choice.');
  await page.getByRole('button', { name: 'Begin again' }).click();
  await expect(score).toHaveText('Nothing is chosen yet.');
  await expect(page.locator('.quiz input:checked')).toHaveCount(0);
  await expect(page.locator('details.answer-key[open]')).toHaveCount(0);
  expect(
    await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length),
    'nothing is stored',
  ).toBe(0);
});

test('by keyboard an answer that is passed over is no choice: Space, Enter or going on takes one', async ({
  page,
}) => {
  await page.goto(`${teach}quiz/`);
  const score = page.locator('[id="quiz.score"]');
  const item = page.locator('.quiz-item').nth(1);
  await item.locator('input').first().focus();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowDown');
  await expect(item.locator('input').nth(3)).toBeChecked();
  await expect(item.locator('.feedback')).toHaveText('Press Space or Enter to choose this answer.');
  await expect(score).toHaveText('Nothing is chosen yet.');
  await page.keyboard.press('Space');
  await expect(item.locator('.feedback')).toHaveText('Right.');
  await expect(score).toHaveText('1 of 1 right at the first choice, 9 to go.');
  const next = page.locator('.quiz-item').nth(2);
  await next.locator('input').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await expect(next.locator('.feedback'), 'what is left is taken').toHaveText(/^Not this one/);
  await expect(score).toHaveText('1 of 2 right at the first choice, 8 to go.');
  await page.getByRole('button', { name: 'Begin again' }).click();
  await expect(page.locator('.quiz-item input').first()).toBeFocused();
});

test('an answer that was opened first is no right choice', async ({ page }) => {
  await page.goto(`${teach}quiz/`);
  const item = page.locator('.quiz-item').first();
  await item.locator('summary').click();
  await item.locator('label').nth(1).click();
  await expect(page.locator('[id="quiz.score"]')).toHaveText(
    '0 of 1 right at the first choice, 9 to go.',
  );
});

test('printed, the quiz has questions and options and no answer, even if one is open', async ({
  page,
}) => {
  await page.goto(`${teach}quiz/`);
  await page.locator('.quiz-item summary').first().click();
  await page.locator('.quiz-item').first().locator('label').nth(1).click();
  const reasons = await page.locator('.answer-key > p').allTextContents();
  await page.emulateMedia({ media: 'print' });
  const printed = await page.locator('body').innerText();
  expect(reasons.length).toBeGreaterThan(15);
  for (const reason of reasons.filter((words) => words.length > 60))
    expect(printed).not.toContain(reason.slice(0, 50));
  expect(printed).not.toContain('Right.');
  for (const item of await page.locator('.quiz-item').all()) {
    await expect(item.locator('.answer-key')).toBeHidden();
    await expect(item.locator('input').first()).toBeHidden();
    await expect(item.locator('.options .words').first()).toBeVisible();
  }
});

for (const [look, { scheme, width }] of looks.entries()) {
  test(
    `axe, text at 7:1, no sideways scroll, ${scheme}, ${width} px, each page of the lesson`,
    { tag: '@slow' },
    async ({ browser, baseURL }) => {
      test.setTimeout(300_000); // eleven pages, each looked through by axe, perhaps beside other work
      const context = await browser.newContext({
        ...(baseURL ? { baseURL } : {}),
        colorScheme: scheme,
        viewport: { width, height: 800 },
      });
      const page = await context.newPage();
      for (const [index, path] of pages.entries()) {
        await page.goto(path);
        if (path === teach) await page.getByLabel('only some notes').check();
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        if (hasTurn(index, look)) expect(await findBarriers(page, { strict: true })).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, path).toBeLessThanOrEqual(0);
      }
      await context.close();
    },
  );
}

test('on paper: no site around any part, and teachers’ sheets say for whom they are', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  for (const path of pages) {
    await page.goto(path);
    for (const name of ['.site-header', '.site-footer', '.jump'])
      for (const element of await page.locator(name).all())
        await expect(element, `${path} ${name}`).toBeHidden();
  }
  for (const part of ['plan', 'key', 'questions', 'guidance']) {
    await page.goto(`${teach}${part}/`);
    await expect(page.locator('.kicker strong')).toBeVisible();
  }
});

for (const [format, width] of [
  ['A4', 178],
  ['Letter', 183.9],
] as const)
  test(`${format}: the worksheet has a blank margin of at least 45 mm and ruled lines, and the cards are of one size, eight a sheet`, async ({
    page,
  }) => {
    const mm = 96 / 25.4;
    await page.setViewportSize({ width: Math.round(width * mm), height: 1000 });
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${teach}worksheet/`);
    const article = await page.locator('.sheet .reading').boundingBox();
    expect(width - (article?.width ?? 0) / mm, 'blank margin').toBeGreaterThan(45);
    const lines = page.locator('.answer span');
    expect(await lines.count()).toBeGreaterThan(20);
    for (const box of await lines.evaluateAll((all) =>
      all.map((line) => line.getBoundingClientRect()).map(({ width: w, height: h }) => [w, h]),
    ))
      expect(box[0]! > 0.9 * width * mm && box[1]! > 7 * mm, box.join(' × ')).toBe(true);
    await page.goto(`${teach}evidence/`);
    const boxes = await page
      .locator('.evidence-card')
      .evaluateAll((cards) =>
        cards
          .map((card) => card.getBoundingClientRect())
          .map(({ x, y, width: w, height: h }) => ({ x, y, w, h })),
      );
    for (const { w, h } of boxes) {
      expect(w / mm).toBeCloseTo(95, 0);
      expect(h / mm, 'four of them and the margins fit the shorter sheet').toBeLessThanOrEqual(
        (279.4 - 14) / 4,
      );
    }
    expect(new Set(boxes.slice(0, 8).map(({ y }) => Math.round(y))).size, 'four rows').toBe(4);
    expect(
      await page.locator('.evidence-card-sheet').first().locator('.evidence-card').count(),
    ).toBe(8);
  });

test('there is a page of the lesson in the built site for each part that is tested here', () => {
  const folder = join(dist, 'cases/ferry/teach');
  expect(existsSync(folder)).toBe(true);
  const found = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(found.map(({ name }) => name).toSorted()).toEqual(parts.toSorted());
});
