/**
 * Measures how long an edit takes to show in the browser while `astro dev` runs on the project with
 * made-up cases added to it.
 *
 * npx --no-install node tests/bench/dev-reload.ts [cases] [edits]
 */
import { chromium, type Page } from '@playwright/test';
import process from 'node:process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DevProject, startDevProject } from '../e2e/support/dev-project.ts';
import { generateCases, type GeneratedFile, writeCases } from './support/generate-cases.ts';

const cases = Number(process.argv[2] ?? 200);
const edits = Number(process.argv[3] ?? 5);
const executablePath = process.env['CHROMIUM_PATH'];

/** The project's own sources stay; the made-up ones are added behind them. */
async function addReferences(folder: string, made: GeneratedFile): Promise<void> {
  const file = join(folder, 'content', 'references.json');
  const both = [...JSON.parse(await readFile(file, 'utf8')), ...JSON.parse(made.text)];
  await writeFile(file, `${JSON.stringify(both, null, 2)}\n`);
}

async function prepare(folder: string): Promise<void> {
  const files = generateCases({ cases });
  for (const file of files.filter(({ path }) => path === 'content/references.json'))
    await addReferences(folder, file);
  await writeCases(
    folder,
    files.filter(({ path }) => path !== 'content/references.json'),
  );
}

async function measure(
  project: DevProject,
  page: Page,
  name: string,
  path: string,
  address: string,
  words: string,
): Promise<void> {
  await page.goto(project.url + address);
  const times: number[] = [];
  let now = words;
  for (let index = 0; index < edits; index += 1) {
    const next = `${words} edited${index}`;
    const seen = page.waitForFunction((text) => document.body.textContent.includes(text), next, {
      polling: 20,
      timeout: 60_000,
    });
    await page.waitForTimeout(400);
    const start = performance.now();
    await project.edit(path, now, next);
    await seen.catch(() =>
      page.waitForFunction((text) => document.body.textContent.includes(text), next, {
        polling: 20,
      }),
    );
    times.push(Math.round(performance.now() - start));
    now = next;
    await page.waitForTimeout(1200);
  }
  const sorted = times.toSorted((a, b) => a - b);
  console.log(
    `${name.padEnd(16)} median ${sorted[Math.floor(edits / 2)]} ms (${times.join(', ')})`,
  );
}

const browser = await chromium.launch({
  args: ['--no-sandbox'],
  ...(executablePath ? { executablePath } : {}),
});
const project = await startDevProject(prepare).catch(async (error: unknown) => {
  await browser.close();
  throw error;
});
try {
  const page = await browser.newPage();
  await page.goto(`${project.url}cases/ferry/`, { timeout: 120_000 });
  console.log(`${cases} cases added, Node.js ${process.version}`);
  await measure(
    project,
    page,
    'note',
    'content/cases/ferry/commentary.md',
    'cases/ferry/',
    'The headline first says',
  );
  await measure(
    project,
    page,
    'article',
    'content/cases/ferry/article.md',
    'cases/ferry/',
    'A short item on',
  );
  await measure(
    project,
    page,
    'glossary entry',
    'content/glossary/organisations/osk-gazette.md',
    'cases/ferry/',
    'The daily paper of the county',
  );
} finally {
  await browser.close();
  await project.stop();
}
