import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type DevProject, startDevProject } from './support/dev-project.ts';

const commentary = 'content/cases/ferry/commentary.md';
let project: DevProject;

test.describe.configure({ mode: 'serial', timeout: 180_000 });

test.beforeAll(async () => {
  test.setTimeout(180_000);
  project = await startDevProject(undefined, {
    REPOSITORY_URL: 'https://github.com/example/project',
  });
});

test.afterEach(({}, { status, expectedStatus }) => {
  if (status !== expectedStatus)
    console.log(`The server said last:\n${project.output().slice(-3000)}`);
});

test.afterAll(async () => {
  await project.stop();
});

/** The page of a mistake is one of Astro's, in a shadow tree that locators look into. */
const overlay = (page: Page) => page.locator('vite-error-overlay');
const patient = { timeout: 60_000 };

test(
  'an edit shows in the page without a reload by hand, and so does each kind of file',
  { tag: '@slow' },
  async ({ page }) => {
    await page.goto(`${project.url}cases/ferry/`, patient);
    const note = page.locator('.note-body').filter({ hasText: 'The headline first says' });
    await expect(note).toHaveCount(1, patient);
    await project.edit(commentary, 'The headline first says', 'First of all, it says');
    await expect(
      page.locator('.note-body').filter({ hasText: 'First of all, it says' }),
    ).toHaveCount(1, patient);
    await project.edit(
      'content/glossary/organisations/osk-gazette.md',
      'The daily paper of the county',
      'The paper that the county reads daily',
    );
    await expect(
      page.locator('.gloss').filter({ hasText: 'The paper that the county reads daily' }),
    ).toHaveCount(1, patient);
    await project.edit('content/cases/ferry/article.md', 'A short item on', 'A brief item on');
    await expect(page.locator('meta[name="description"]')).toHaveAttribute(
      'content',
      /^A brief item on/,
      patient,
    );
  },
);

test(
  'a mistake shows in the page, with its place, its rule and what to do; fixing it brings the page back',
  { tag: '@slow' },
  async ({ page }) => {
    await page.goto(`${project.url}cases/ferry/`, patient);
    await project.edit(
      commentary,
      '> **Return of the Old Ferry** Heralds',
      '> **Return of the Old Ferry** Announces',
    );
    await project.edit(commentary, '#presupposition', '#presuposition');
    await expect(overlay(page)).toContainText('There are 2 mistakes in the content.', patient);
    await expect(overlay(page)).toContainText(
      /content\/cases\/ferry\/commentary\.md:\d+:1 {2}quote-not-found/,
    );
    await expect(overlay(page)).toContainText('Return of the Old Ferry Announces');
    await expect(overlay(page)).toContainText('tag-unknown');
    await expect(overlay(page)).toContainText('Did you mean #presupposition?');
    expect(project.isRunning()).toBe(true);
    await project.edit(commentary, '#presuposition', '#presupposition');
    await expect(overlay(page)).toContainText('There is 1 mistake in the content.', patient);
    await project.edit(
      commentary,
      '> **Return of the Old Ferry** Announces',
      '> **Return of the Old Ferry** Heralds',
    );
    await expect(page.locator('article.reading')).toBeVisible(patient);
    await expect(overlay(page)).toHaveCount(0);
  },
);

test(
  'a browser that is slow to listen is told of the mistakes as well',
  { tag: '@slow' },
  async ({ page, context }) => {
    await page.goto(`${project.url}cases/ferry/`, patient);
    await project.edit(commentary, '#presupposition', '#presuposition');
    await expect(overlay(page)).toContainText('There is 1 mistake in the content.', patient);
    const slow = await context.newPage();
    await slow.route('**/@vite/client', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await slow.goto(`${project.url}about/`, patient);
    await expect(overlay(slow)).toContainText('There is 1 mistake in the content.', patient);
    await project.edit(commentary, '#presuposition', '#presupposition');
    await expect(slow.locator('main')).toContainText('About', patient);
    await expect(overlay(slow)).toHaveCount(0);
    await slow.close();
  },
);

test(
  'files that come and go, bytes that are no text and broken sources are said in the same way',
  { tag: '@slow' },
  async ({ page }) => {
    await page.goto(`${project.url}glossary/`, patient);
    const added = join(project.folder, 'content/glossary/terms/made-up-word.md');
    await writeFile(
      added,
      '---\nterm: Made-up word\nnames: [made-up word]\nkind: language\n---\n\nA word of this test.\n',
    );
    await expect(page.locator('main')).toContainText('Made-up word', patient);
    await writeFile(added, Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xc3, 0x28]));
    await expect(overlay(page)).toContainText('encoding-invalid', patient);
    await rm(added);
    await expect(page.locator('main')).toBeVisible(patient);
    await expect(page.locator('main')).not.toContainText('Made-up word');
    await project.edit('content/references.json', '"title":', '"titel":');
    await expect(overlay(page)).toContainText('reference-invalid', patient);
    await project.edit('content/references.json', '"titel":', '"title":');
    await expect(page.locator('main')).toBeVisible(patient);
  },
);

test('the stylesheet of a view follows the content', { tag: '@slow' }, async ({ page }) => {
  await page.goto(`${project.url}cases/ferry/`, patient);
  await project.edit(commentary, '## Heralds is a trumpet', '## A headline blows a trumpet');
  await expect(page.locator('[id="a-headline-blows-a-trumpet"]')).toHaveCount(1, patient);
  const styles = await page.request.get(`${project.url}cases/ferry/commentary.css`);
  expect(await styles.text()).toContain('[data-item="a-headline-blows-a-trumpet"]');
});

test(
  'with a repository, what is shown leads to its source, and selected words into the form for suggestions',
  { tag: '@slow' },
  async ({ page }) => {
    await page.goto(`${project.url}cases/ferry/`, patient);
    const note = page.locator('details.note').nth(4);
    await note.locator('summary').click();
    const edit =
      (await note.getByRole('link', { name: 'Edit this note' }).getAttribute('href')) ?? '';
    const [, line] =
      /^https:\/\/github\.com\/example\/project\/blob\/main\/content\/cases\/ferry\/commentary\.md\?plain=1#L(\d+)$/.exec(
        edit,
      ) ?? [];
    const lines = (await readFile(join(project.folder, commentary), 'utf8')).split('\n');
    const title = (await note.locator('.t').textContent()) ?? '';
    expect(lines[Number(line) - 1]?.replace(/['"]/g, '')).toBe(
      `## ${title.replace(/[‘’“”]/g, '')}`,
    );

    for (const [address, file] of [
      ['places/ferrin/', 'content/glossary/places/ferrin.md'],
      ['glossary/osk-gazette/', 'content/glossary/organisations/osk-gazette.md'],
      ['techniques/vague-attribution/', 'content/techniques/vague-attribution.md'],
      ['about/', 'content/pages/about.md'],
      ['cases/ferry/about/', 'content/cases/ferry/about.md'],
      ['cases/ferry/teach/plan/', 'content/cases/ferry/lesson/plan.md'],
    ] as const) {
      const response = await page.request.get(project.url + address);
      expect(await response.text()).toContain(
        `href="https://github.com/example/project/edit/main/${file}"`,
      );
    }

    await page.goto(`${project.url}cases/ferry/`, patient);
    const empty = await page
      .locator('.suggest')
      .getByRole('link', { name: 'Suggest a note' })
      .getAttribute('href');
    expect(new URL(empty ?? '').pathname).toBe('/example/project/issues/new');
    await page
      .locator('.reading .s')
      .nth(3)
      .evaluate((sentence) => getSelection()?.selectAllChildren(sentence));
    const link = page
      .getByRole('group', { name: 'Selected words' })
      .getByRole('link', { name: 'Suggest a note' });
    await expect(link).toBeVisible(patient);
    const form = new URL((await link.getAttribute('href')) ?? '');
    expect(form.searchParams.get('title')).toContain('Return of the Old Ferry');
    expect(form.searchParams.get('case')).toContain('/cases/ferry/');
    expect(form.searchParams.get('quote')).toContain(
      '> She argued that this success sets in motion',
    );
  },
);

test(
  'a warning is told in the terminal, once; so is a mistake',
  { tag: '@slow' },
  async ({ page }) => {
    const said = (words: string) => project.output().split(words).length - 1;
    await page.goto(`${project.url}cases/ferry/`, patient);
    const before = said('note-length');
    await project.edit(
      commentary,
      '## Hailed by whom?',
      '## Short\n\n#loaded-language\n\nToo short.\n\n## Hailed by whom?',
    );
    await expect.poll(() => said('note-length'), patient).toBe(before + 1);
    await project.edit(commentary, '#loaded-language\n\nToo short', '#loaded-languag\n\nToo short');
    await expect(overlay(page)).toContainText('There is 1 mistake in the content.', patient);
    expect(said('#loaded-languag`. Did you mean')).toBe(1);
    await project.edit(commentary, '#loaded-languag\n\nToo short', '#loaded-language\n\nToo short');
    await expect(page.locator('article.reading')).toBeVisible(patient);
    expect(said('note-length')).toBe(before + 1);
  },
);
