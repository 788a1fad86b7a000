import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { origin, serveFrom } from '../../src/cli/after-astro/printables/page.ts';
import { findBarriers, isThorough } from './support/axe.ts';
import { dist, siteFolder } from '../site/support/dist.ts';

/** Cases in Ukrainian, Arabic and Japanese. */
const content = join(siteFolder, 'content');
const bakery = '/cases/village-bakery/';
const library = '/cases/night-library/';
const clock = '/cases/clock-tower/';

test.describe.configure({ mode: 'serial' });
let context: BrowserContext;
let page: Page;

test.beforeAll(async ({ browser }) => {
  context = await browser.newContext({ serviceWorkers: 'block' });
  await serveFrom(context, dist, '/');
  page = await context.newPage();
});
test.afterAll(async () => {
  await context.close();
});

const open = (path: string): Promise<unknown> => page.goto(origin + path);
const box = async (selector: string) => {
  const found = await page.locator(selector).first().boundingBox();
  if (!found) throw new Error(`${selector} is not shown`);
  return found;
};
const pages = (): string[] =>
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === 'index.html')
    .map((entry) => `${entry.parentPath.replaceAll('\\', '/').slice(dist.length)}/`)
    // Pages that have nothing of the three cases are looked at by other tests.
    .filter((path) => !/^\/(?:cases\/ferry|contribute\/rules|techniques|places)\/./.test(path))
    .sort();

test('an Arabic article runs from right to left, and so do its quotations, headline and names on English pages', async () => {
  for (const view of ['', 'voices/', 'wording/', 'original/', 'read/']) {
    await open(bakery + view);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.locator('article.reading'), view).toHaveAttribute('lang', 'ar');
    await expect(page.locator('article.reading'), view).toHaveAttribute('dir', 'rtl');
  }
  const quotes: [string, string][] = [
    [`${bakery}teach/quiz/`, '.quiz-item blockquote'],
    [`${bakery}audit/`, '.timeline .quoted'],
    ['/techniques/exaggeration/', '#examples\\.village-bakery ~ ul .quotes'],
    ['/glossary/bakery/', '.uses .context'],
    ['/', '.case-list li:nth-child(3) h3'],
  ];
  for (const [path, around] of quotes) {
    await open(path);
    // Dates are folded.
    await page.locator('details').evaluateAll((all: HTMLDetailsElement[]) => {
      for (const fold of all) fold.open = true;
    });
    await expect(page.locator(`${around} [lang="ar"][dir="rtl"]`).first(), path).toBeVisible();
  }
  await open('/glossary/bakery/');
  await expect(page.locator('h1 dfn')).toHaveAttribute('dir', 'rtl');
});

test('the margin of an Arabic article is on its left, beside the words, and its notes run from left to right', async () => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(bakery);
  for (const notes of await page.locator('.block .notes').all())
    await expect(notes).toHaveAttribute('dir', 'ltr');
  const cards = page.locator('.block .note');
  expect(await cards.count()).toBeGreaterThan(3);
  for (const beside of await cards.all()) {
    const [margin, text] = [await beside.boundingBox(), await box('.block.headline')];
    expect((margin?.x ?? 0) + (margin?.width ?? 0)).toBeLessThanOrEqual(text.x);
    expect(margin?.x).toBeGreaterThanOrEqual(0);
  }
  const number = await box('#s\\.1 .s-number');
  const words = await box('#s\\.1 mark');
  expect(number.x, 'its number is to the right').toBeGreaterThan(words.x + words.width);

  await open(clock);
  const [margin, text] = [await box('.block .note'), await box('.block.headline')];
  expect(margin.x, 'a Ukrainian one has its margin on the right').toBeGreaterThanOrEqual(
    text.x + text.width,
  );
});

test('a note opens at its words, in each script, by its address alone', async () => {
  const cases: [string, string, string][] = [
    [clock, 'for-ever-is-long', 'працюватиме вічно'],
    [bakery, 'who-repaired-the-oven', 'وتمّ إصلاح الفرن القديم'],
    [library, 'the-newest-of-all', '全国で最も新しい取り組み'],
  ];
  for (const [path, slug, quoted] of cases) {
    await open(`${path}#${slug}`);
    await expect(page.locator(`#${slug}`)).toBeVisible();
    const marked = await page.locator(`mark[data-item="${slug}"]`).allTextContents();
    expect(marked.join(''), path).toBe(quoted);
  }
});

test('notes in a second language have a page of their own, say their language and link to each other', async () => {
  const languages = page
    .getByRole('navigation', { name: 'Languages of the notes' })
    .getByRole('link');
  await open(clock);
  expect(
    await languages.allTextContents().then((names) => names.map((name) => name.trim())),
  ).toEqual(['English', 'العربية', 'українська']);
  await expect(page.locator('link[rel="alternate"][hreflang="uk"]')).toHaveAttribute(
    'href',
    /\/cases\/clock-tower\/uk\/$/,
  );
  await languages.last().click();
  await expect(page).toHaveURL(/\/clock-tower\/uk\/$/);
  await expect(languages.last()).toHaveAttribute('aria-current', 'page');
  const note = page.locator('details.note').first();
  await note.locator('summary').click();
  await expect(note.locator('.t [lang="uk"]')).toHaveText('Голос, що має ім’я');
  await expect(note.locator('.note-body > [lang="uk"]')).toContainText('Читач може спитати');
  await expect(note.locator('.k')).toHaveText('Fairness');
  await expect(page.locator('mark[data-item]').first()).toHaveCSS(
    'background-color',
    /^(?!rgba\(0, 0, 0, 0\)).*/,
  );
  await expect(page.locator('details.note')).toHaveCount(2);
  await open(`${clock}ar/`);
  await page.locator('details.note summary').click();
  const body = page.locator('.note-body > [lang="ar"]');
  await expect(body).toHaveAttribute('dir', 'rtl');
  await expect(body).toBeVisible();
  await open(bakery);
  await expect(languages, 'a case with one language says nothing of it').toHaveCount(0);
});

test('nothing of an article is lost or added on the page, not even a space', async () => {
  for (const path of [clock, bakery, library]) {
    for (const view of ['original/', 'read/']) {
      await open(path + view);
      const shown = await page
        .locator('article.reading .block:not(.headline)')
        .evaluateAll((blocks) => blocks.map((block) => block.textContent.trim()));
      const [, body = ''] = readFileSync(`${content}${path}article.md`, 'utf8').split('\n---\n');
      const expected = body
        .trim()
        .split('\n\n')
        .map((paragraph) => paragraph.replaceAll('\n', ' '));
      expect(shown, path + view).toEqual(expected);
    }
    await open(path);
    const room = await page.locator('article.reading').evaluate((article) => {
      for (const notes of article.querySelectorAll('.notes')) notes.remove();
      return [...article.querySelectorAll('.block.paragraph')].map((block) =>
        block.textContent.trim(),
      );
    });
    const [, body = ''] = readFileSync(`${content}${path}article.md`, 'utf8').split('\n---\n');
    expect(room, path).toEqual(
      body
        .trim()
        .split('\n\n')
        .map((paragraph) => paragraph.replaceAll('\n', ' ')),
    );
  }
});

test('no number of a sentence lies on another', async () => {
  for (const width of [320, 768, 1280])
    for (const path of [clock, bakery, library])
      for (const view of ['', 'read/']) {
        await page.setViewportSize({ width, height: 900 });
        await open(path + view);
        const tops = await page
          .locator('.s-number:not(.near)')
          .evaluateAll((numbers) =>
            numbers.map((number) => Math.round(number.getBoundingClientRect().top)),
          );
        expect(new Set(tops).size, `${path}${view} at ${width}`).toBe(tops.length);
      }
});

test(
  'no page scrolls sideways at 320 pixels, and axe finds nothing on those in Arabic, in light and dark',
  { tag: '@slow' },
  async () => {
    test.setTimeout(120_000);
    const all = pages();
    expect(all.length).toBeGreaterThan(30);
    await page.setViewportSize({ width: 320, height: 800 });
    // Of the sheets of its lesson one of the longest: they are alike.
    const looked = all.filter(
      (path) =>
        (path.startsWith(bakery) && (isThorough || !/\/teach\/(?!handout)./.test(path))) ||
        [library, '/glossary/bakery/', '/glossary/library/', '/search/'].includes(path),
    );
    expect(looked.length).toBeGreaterThan(8);
    for (const path of all) {
      await page.emulateMedia({ colorScheme: looked.indexOf(path) % 2 === 0 ? 'light' : 'dark' });
      await open(path);
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect(beyond, path).toBe(0);
      if (looked.includes(path)) expect(await findBarriers(page)).toEqual([]);
    }
  },
);
