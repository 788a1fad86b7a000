import { expect, type Page, test } from '@playwright/test';
import { findBarriers, hasTurn, looks } from './support/axe.ts';

const results = (page: Page) => page.locator('[id="search.results"] > li');
const links = (page: Page) => page.locator('[id="search.results"] h3 a');
const status = (page: Page) => page.getByRole('status');
const field = (page: Page) => page.getByRole('searchbox');
const note = (slug: string): string => `/cases/ferry/#${slug}`;

/** What a reader types, and what must be among the first three results. */
const queries: [query: string, expected: string][] = [
  // Single words
  ['Ferrin', '/places/ferrin/'],
  ['narrative', '/glossary/narrative/'],
  ['Renn', '/glossary/tobias-renn/'],
  ['governor', '/glossary/tobias-renn/'],
  ['bargemen', '/glossary/bargemen-of-ferrin/'],
  ['minutes', '/glossary/minutes/'],
  ['noise', note('a-noise-with-two-owners')],
  ['Larch', '/places/larch/'],
  // Phrases
  ['Joint River Company', '/glossary/joint-river-company/'],
  ['"irreversible process"', '/cases/ferry/#s.3'],
  ['hanging in the balance', '/cases/ferry/#s.23'],
  ['no bargeman speaks', note('no-bargeman-speaks')],
  ['a forecast without an if', note('a-forecast-without-an-if')],
  ['negotiated settlement', '/glossary/negotiated-settlement/'],
  ['strategic omission', '/techniques/strategic-omission/'],
  ['appeal to authority', '/techniques/appeal-to-authority/'],
  // Everyday words for techniques
  ['passive voice', '/techniques/agentless-construction/'],
  ['bias', '/techniques/loaded-language/'],
  // Papers and rules
  ['evidence cards', '/cases/ferry/teach/evidence/'],
  ['worksheet', '/cases/ferry/teach/worksheet/'],
  ['quote not found', '/contribute/rules/quote-not-found/'],
  // Other scripts
  ['Ферин', '/places/ferrin/'],
  ['ферин', '/places/ferrin/'],
  ['Ада Корвін', '/glossary/ada-corvin/'],
  ['модрина', '/places/larch/'],
  ['Feřín', '/places/ferrin/'],
  ['ليلى الحداد', '/glossary/layla-al-haddad/'],
  // Other names, and names as the article has them
  ['Feryn', '/places/ferrin/'],
  ['Corvin', '/glossary/ada-corvin/'],
  ['Ada Corvin', '/glossary/ada-corvin/'],
  // The beginning of a word
  ['Holl', '/places/hollow-mill/'],
  // Mistyped
  ['Ferirn', '/places/ferrin/'],
  ['Hollwo Mill', '/places/hollow-mill/'],
  ['Ferynn', '/places/ferrin/'],
  ['Corvni', '/glossary/ada-corvin/'],
  ['vauge atribution', '/techniques/vague-attribution/'],
  ['euphamism', '/glossary/euphemism/'],
];

test('each of the queries finds what is meant among the first three', async ({ page }) => {
  test.setTimeout(120_000);
  expect(queries.length).toBeGreaterThanOrEqual(30);
  await page.goto('/search/');
  const failed: string[] = [];
  for (const [query, expected] of queries) {
    await field(page).fill(query);
    await field(page).press('Enter');
    await expect(page).toHaveTitle(
      new RegExp(`^${query.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')} ·`),
    );
    await expect(status(page)).toContainText(/\d results? |Nothing/);
    await expect(page.locator('[id="search.found"]')).toHaveAttribute('data-query', query);
    const first = await links(page).evaluateAll((all) =>
      all.slice(0, 3).map((link) => link.getAttribute('href')),
    );
    if (!first.includes(expected)) failed.push(`${query}: ${first.join(' ')}, not ${expected}`);
  }
  expect(failed).toEqual([]);
});

test('a word that is nowhere and near nothing finds nothing, and says so', async ({ page }) => {
  for (const query of ['Hjelmaren', 'qqqqzz', 'xyzzyplugh']) {
    await page.goto(`/search/?q=${query}`);
    await expect(status(page)).toHaveText(`Nothing found for ‘${query}’.`);
    await expect(results(page)).toHaveCount(0);
  }
  await expect(page.locator('[id="search.instead"] a')).toHaveText([
    'Cases',
    'Teach',
    'Glossary',
    'Places',
    'Techniques',
    'References',
  ]);
  await expect(page.locator('[id="search.instead"]')).toBeVisible();
  await expect(page.locator('[id="search.index"]')).toBeVisible();
});

test('a corrected query says what was searched instead, and keeps what was typed', async ({
  page,
}) => {
  await page.goto('/search/?q=Ferirn');
  await expect(status(page)).toHaveText(
    /^Nothing found for ‘Ferirn’\. \d+ results for ‘Ferrin’\.$/,
  );
  await expect(field(page)).toHaveValue('Ferirn');
});

test('results come while typing; the address keeps the query, and opened cold it gives the same results', async ({
  page,
}) => {
  await page.goto('/search/');
  await field(page).pressSequentially('Oster', { delay: 20 });
  await expect(links(page).first()).toHaveText('Oster');
  await expect(page).toHaveURL(/\/search\/\?q=Oster$/);
  await expect(page.locator('[id="search.index"]')).toBeHidden();
  const before = await links(page).allTextContents();
  await page.reload();
  await expect(links(page)).toHaveText(before);
  await expect(page.locator('[id="search.results"] .excerpt mark').first()).toHaveText('Oster');
});

test('a result for a note opens the note beside its words', async ({ page }) => {
  await page.goto('/search/?q=bargeman+speaks');
  await links(page).getByText('No bargeman speaks').click();
  await expect(page).toHaveURL(/\/cases\/ferry\/#no-bargeman-speaks$/);
  await expect(page.locator('[id="no-bargeman-speaks"]')).toBeInViewport();
  await page.goBack();
  await expect(field(page)).toHaveValue('bargeman speaks');
  await expect(links(page).first()).toBeVisible();
});

test('a result says by which name it was found, in the language of the name', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent('Ферин')}`);
  const also = results(page).first().locator('.native');
  await expect(also).toHaveText('Ферин');
  await expect(also).toHaveAttribute('lang', 'uk');
});

test('by keyboard alone: words, down, slash, up, Escape', async ({ page }) => {
  await page.goto('/search/');
  await page.keyboard.press('/');
  await expect(field(page), 'a sign alone acts only in the results').not.toBeFocused();
  await field(page).focus();
  await page.keyboard.type('Osk Gazette');
  await expect(results(page).first()).toBeVisible();
  await expect(links(page).first()).toHaveText('Osk Gazette');
  await page.keyboard.press('ArrowDown');
  await expect(links(page).nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links(page).nth(1)).toBeFocused();
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('input[name="kind"]').first()).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: /^Notes/ })).toBeChecked();
  await expect(status(page)).toContainText('in Notes');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(links(page).first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('');
  await expect(page.locator('[id="search.index"]')).toBeVisible();
  await expect(page).toHaveURL(/\/search\/$/);
});

test('filters show what they leave, and leave that many', async ({ page }) => {
  await page.goto('/search/?q=ferry');
  await expect(results(page).first()).toBeVisible();
  const counts = new Map<string, number>();
  const labels = page.locator('.search-filter').first().locator('label:visible');
  for (const label of await labels.all())
    counts.set(
      await label.locator('input').inputValue(),
      Number(await label.locator('.count').textContent()),
    );
  const all = counts.get('') ?? 0;
  counts.delete('');
  expect(counts.size).toBeGreaterThan(4);
  expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(all);
  for (const [kind, count] of counts) {
    await page.locator(`input[name="kind"][value="${kind}"]`).check();
    await expect(status(page)).toHaveText(new RegExp(`^${count} results? for ‘ferry’ in `));
    while (await page.getByRole('button', { name: /^Show/ }).isVisible())
      await page.getByRole('button', { name: /^Show/ }).click();
    await expect(results(page)).toHaveCount(count);
  }
  await page.locator('input[name="kind"][value="note"]').check();
  const ofLens = page
    .getByRole('group', { name: 'Show only notes of one lens' })
    .locator('label:visible');
  await expect(ofLens.first()).toBeVisible();
  const numbers = (await ofLens.locator('.count').allTextContents()).map(Number);
  expect(numbers.slice(1).reduce((sum, count) => sum + count, 0)).toBe(numbers[0]);
  await page.getByRole('radio', { name: /^Framing/ }).check();
  await expect(page).toHaveURL(/q=ferry&kind=note&lens=framing$/);
  // The address says at once what was chosen; the results may take a moment.
  await expect(async () => {
    const kinds = await results(page).locator('.kind').allTextContents();
    expect(kinds.length).toBeGreaterThan(0);
    for (const kind of kinds) expect(kind).toMatch(/^Note \d+ · Framing · ./);
  }).toPass({ timeout: 20_000 });
});

test('more results are shown on demand, and the first of them has the focus', async ({ page }) => {
  await page.goto('/search/?q=words');
  await expect(results(page)).toHaveCount(20);
  await page.getByRole('button', { name: 'Show 20 more' }).click();
  await expect(results(page)).toHaveCount(40);
  await expect(links(page).nth(20)).toBeFocused();
});

for (const [look, { scheme, width }] of looks.entries()) {
  test(
    `results: axe, text at 7:1, no sideways scroll, no policy broken, ${scheme}, ${width} px`,
    { tag: '@slow' },
    async ({ browser, baseURL }) => {
      test.setTimeout(120_000);
      const context = await browser.newContext({
        ...(baseURL ? { baseURL } : {}),
        colorScheme: scheme,
        viewport: { width, height: 800 },
      });
      const page = await context.newPage();
      const said: string[] = [];
      page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => said.push(error.message));
      await page.addInitScript(() =>
        addEventListener('securitypolicyviolation', (event) =>
          console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
        ),
      );
      for (const path of ['/search/?q=ferry&kind=note', '/search/?q=Ferirn', '/search/']) {
        await page.goto(path);
        if (path !== '/search/') await expect(results(page).first()).toBeVisible();
        // Below the results the page is the same: its long index is looked at once.
        if (path !== '/search/' || hasTurn(0, look))
          expect(await findBarriers(page, { strict: true })).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, path).toBeLessThanOrEqual(0);
      }
      expect(
        said.filter((line) => !line.includes('Service Worker registration blocked by Playwright')),
      ).toEqual([]);
      await context.close();
    },
  );
}

test('if no worker can run, the search runs in the page, within its policy', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
  await page.goto('/search/?q=Osk+Gazette');
  await expect(links(page).first()).toHaveText('Osk Gazette');
  expect(said.filter((line) => /Content Security Policy|WebAssembly/.test(line))).toEqual([]);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page is an index: no field that would do nothing, and a misspelt name leads to its entry', async ({
    page,
  }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Search' }).click();
    await expect(field(page)).toBeHidden();
    await expect(page.getByText('Searching needs JavaScript')).toBeVisible();
    const line = page.locator('li', { hasText: /^\s*Feryn\s+see/ });
    await line.getByRole('link', { name: 'Ferrin' }).click();
    await expect(page).toHaveURL(/\/places\/ferrin\/$/);
  });
});
