import { expect, type Page, test } from '@playwright/test';

const teach = '/cases/ferry/teach/';
const room = '/cases/ferry/';

// Other work on the machine must not fail a test: each waits for what it expects, and has time to.
test.describe.configure({ timeout: 90_000 });

const visibleNotes = (page: Page): Promise<string[]> =>
  page
    .locator('details.note')
    .evaluateAll((notes) =>
      notes
        .filter((note) => note.checkVisibility())
        .map((note) => (note as HTMLElement).dataset['item'] ?? ''),
    );

test('a teacher chooses lenses; the link shows those notes only, and all of them when asked', async ({
  page,
}) => {
  await page.goto(teach);
  const text = page.getByLabel('To paste');
  await expect(text).toHaveValue(/1\. First reading.*\n.*\/cases\/ferry\/read\/#alone\n/);
  await page.getByLabel('only some lenses').check();
  await page.locator('.by-lens [value="language"]').check();
  await page.locator('.by-lens [value="fairness"]').check();
  const link = page.locator('[data-page="commentary"]');
  await expect(link).toHaveAttribute('href', /\/cases\/ferry\/#lenses=language,fairness$/);
  const href = await link.evaluate((anchor) => (anchor as HTMLAnchorElement).href);
  await expect(text).toHaveValue(new RegExp(href));
  await page.goto(href);
  const all = await page.locator('details.note').count();
  const chosen = page.locator('details.note:is(.lens-language, .lens-fairness)');
  const count = await chosen.count();
  expect(count).toBeGreaterThan(5);
  expect(count).toBeLessThan(all);
  await expect.poll(() => visibleNotes(page)).toHaveLength(count);
  await expect(page.locator('.assigned')).toHaveText(
    `Chosen for you: ${count} of ${all} notes. Show all`,
  );
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(
    page.locator('.assigned'),
    'it says so, and has the focus of the button that is gone',
  ).toBeFocused();
  await expect(page.locator('.assigned')).toHaveText(`All ${all} notes are shown.`);
  await expect.poll(() => visibleNotes(page)).toHaveLength(all);
  await expect(page).toHaveURL(/\/cases\/ferry\/$/);
});

test('a teacher chooses notes; the link shows those only, opened cold, stepped through, reloaded and printed', async ({
  page,
  context,
}) => {
  await page.goto(teach);
  await page.getByLabel('only some notes').check();
  const boxes = page.locator('input[name="note"]');
  const slugs: string[] = [];
  for (const at of [2, 9, 20]) {
    await boxes.nth(at).check();
    slugs.push((await boxes.nth(at).getAttribute('value')) ?? '');
  }
  const href = await page
    .locator('[data-page="commentary"]')
    .evaluate((anchor) => (anchor as HTMLAnchorElement).href);
  expect(href).toMatch(new RegExp(`#only=${slugs.join(',')}$`));
  await expect(page.getByLabel('To paste')).toHaveValue(new RegExp(`Commentary\\. .*\\n${href}`));

  const student = await context.newPage();
  await student.goto(href);
  await expect.poll(() => visibleNotes(student)).toEqual(slugs);
  const refs = await student
    .locator('a.ref')
    .evaluateAll((links) => [
      ...new Set(
        links
          .filter((link) => link.checkVisibility())
          .map((link) => link.getAttribute('data-item')),
      ),
    ]);
  expect(refs.toSorted(), 'numbers in the text too').toEqual(slugs.toSorted());

  await student.locator(`a.ref[data-item="${slugs[1]}"]`).first().click();
  await expect(student.locator(`[id="${slugs[1]}"]`), 'a note opens by its number').toBeVisible();
  await expect(student, 'and the address keeps the choice').toHaveURL(href);
  await student.keyboard.press('Escape');
  await student.keyboard.press('j');
  await student.keyboard.press('j');
  await expect(student, 'the keys keep it as well').toHaveURL(href);
  expect(slugs).toContain(
    await student.locator('details.note[open]').first().getAttribute('data-item'),
  );
  await student.reload();
  await expect.poll(() => visibleNotes(student)).toEqual(slugs);
  await student.emulateMedia({ media: 'print' });
  await expect.poll(() => visibleNotes(student), { message: 'on paper' }).toEqual(slugs);
});

test('the handout follows the same choice', async ({ page }) => {
  await page.goto(`${teach}handout/`);
  const all = await page.locator('.handout-note').count();
  const slug = (await page.locator('.handout-note').nth(4).getAttribute('data-item')) ?? '';
  await page.goto(`${teach}handout/#only=${slug}`);
  await expect(page.locator('.handout-note:visible')).toHaveCount(1);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page.locator('.handout-note:visible')).toHaveCount(all);
});

test('a plain link to the room, or one to a note, shows every note', async ({ page }) => {
  for (const hash of ['', '#only=no-such-note', '#lenses=']) {
    await page.goto('about:blank');
    await page.goto(room + hash);
    await expect
      .poll(() => visibleNotes(page))
      .toHaveLength(await page.locator('details.note').count());
    await expect(page.locator('.assigned')).toHaveCount(0);
  }
});

test('nothing chosen, nothing to paste; the copied text is the shown one', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(teach);
  const text = page.getByLabel('To paste');
  const copy = page.getByRole('button', { name: 'Copy the text' });
  await copy.click();
  await expect(page.locator('[id="assign.said"]')).toHaveText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await text.inputValue());
  for (const name of ['read', 'worksheet'])
    await page.locator(`input[name="page"][value="${name}"]`).uncheck();
  await expect(text).toHaveValue('');
  await expect(copy).toBeDisabled();
});

test('without a script the links for students are listed, and nothing that does nothing', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    ...(baseURL ? { baseURL } : {}),
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  await page.goto(teach);
  for (const link of await page.locator('[data-page]').all()) {
    await expect(link).toBeVisible();
    expect(await link.textContent()).toMatch(/^https:\/\//);
  }
  await expect(page.locator('.assignment input:visible, .assignment button:visible')).toHaveCount(
    0,
  );
  await expect(page.getByLabel('To paste'), 'a text to paste is there').toHaveValue(
    /1\. First reading\.[\s\S]+2\. Worksheet\./,
  );
  const lenses = page.locator('.without-script a');
  await expect(lenses, 'a link for each lens').toHaveCount(6);
  const hrefs = await lenses.evaluateAll((links) =>
    links.map((link) => link.getAttribute('href') ?? ''),
  );
  for (const [index, href] of hrefs.entries()) {
    expect(href).toMatch(/^\/cases\/ferry\/#lenses=[a-z]+$/);
    await expect(lenses.nth(index)).toBeVisible();
  }
  await context.close();
  const student = await browser.newPage(baseURL ? { baseURL } : {});
  await student.goto(hrefs[0] ?? '');
  await expect(student.locator('.assigned')).toHaveText(/^Chosen for you: \d+ of \d+ notes/);
  await student.goto(teach);
  await expect(
    student.locator('.without-script').first(),
    'with a script there is a better way',
  ).toBeHidden();
  await student.close();
});
