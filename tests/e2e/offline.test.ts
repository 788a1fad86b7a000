import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { fromHtml } from 'hast-util-from-html';
import { dist } from '../site/support/dist.ts';
import { allPages, kindsOfPages } from './support/pages.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

test.use({ serviceWorkers: 'allow' });
test.describe.configure({ timeout: 90_000 });

/** Waits until the worker has stored the site. */
async function stored(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
}

/** The words of the first heading of a built page, as written in its file. */
function headingOf(path: string): string {
  const html = readFileSync(join(dist, path.replace(/\/$/, '/index.html')), 'utf8');
  const inner = /<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? '';
  const words: string[] = [];
  const collect = (
    node: ReturnType<typeof fromHtml> | ReturnType<typeof fromHtml>['children'][number],
  ): void => {
    if (node.type === 'text') words.push(node.value);
    if ('children' in node) node.children.forEach(collect);
  };
  collect(fromHtml(inner, { fragment: true }));
  return words.join('').replace(/\s+/g, ' ').trim();
}

// One visit for all: storing the site takes most of the time. The first test is the only one that
// has opened no other page.
test.describe('without a network, after one visit', () => {
  test.describe.configure({ mode: 'serial' });
  let context: BrowserContext;
  let page: Page;

  test.beforeAll(async ({ browser, baseURL }) => {
    context = await browser.newContext({
      serviceWorkers: 'allow',
      ...(baseURL ? { baseURL } : {}),
    });
    page = await context.newPage();
    await page.goto('/about/');
    await stored(page);
    await context.setOffline(true);
    await page.goto('/about/');
  });
  test.afterAll(() => context.close());

  test('every single page of the site is there', async () => {
    test.setTimeout(120_000);
    const pages = allPages().filter((path) => !path.includes('/downloads/'));
    expect(pages.length).toBeGreaterThan(100);
    const missing = await page.evaluate(async (paths) => {
      const answers = await Promise.all(
        paths.map((path) =>
          fetch(path).then(
            (response) => response.ok,
            () => false,
          ),
        ),
      );
      return paths.filter((_, index) => !answers[index]);
    }, pages);
    expect(missing).toEqual([]);
  });

  test('pages of every kind open whole', async () => {
    test.setTimeout(120_000);
    const failed: string[] = [];
    // A request that the next page cuts short (the icon, most often) has not failed.
    page.on('requestfailed', (request) => {
      const reason = request.failure()?.errorText ?? '';
      if (reason !== 'net::ERR_ABORTED') failed.push(`${page.url()}: ${request.url()} ${reason}`);
    });
    for (const path of kindsOfPages) {
      await page.goto(path);
      await expect(page.locator('h1'), path).toHaveText(headingOf(path));
      const sheets = await page.evaluate(
        () => Array.from(document.styleSheets).filter((sheet) => sheet.cssRules.length > 0).length,
      );
      expect(sheets, path).toBe(await page.locator('style, link[rel=stylesheet]').count());
      await page.evaluate(() => document.fonts.ready);
    }
    expect(failed).toEqual([]);
    const icon = await page.locator('link[rel=icon]').first().getAttribute('href');
    expect(await page.evaluate(async (address) => (await fetch(address)).ok, icon ?? '')).toBe(
      true,
    );
  });

  test('a link to a note opens it, and addresses without `/` or with `index.html` lead to their page', async () => {
    const room = readFileSync(join(dist, 'cases/ferry/index.html'), 'utf8');
    const slug = /<div class="note-body" id="([^"]+)"/.exec(room)?.[1] ?? '';
    await page.goto(`/cases/ferry/#${slug}`);
    await expect(page.locator(`[id="${slug}"]`)).toBeVisible();
    await page.goto(`/cases/ferry#${slug}`);
    await expect(page).toHaveURL(`/cases/ferry/#${slug}`);
    await expect(page.locator(`[id="${slug}"]`)).toBeVisible();
    await page.goto('/glossary/osk-gazette/index.html');
    await expect(page.locator('h1')).toHaveText(headingOf('/glossary/osk-gazette/'));
  });

  test('an unknown address gives the page that says so', async () => {
    for (const path of ['/no-such-page/', '/glossary/no-such-entry', '/no-such-file.html']) {
      await page.goto(path);
      await expect(page.locator('h1'), path).toHaveText(headingOf('/404.html'));
    }
  });

  test('with the network back, an unknown address and a download are the host’s to answer', async () => {
    await context.setOffline(false);
    const other = await context.newPage();
    const answered = other.waitForResponse('**/no-such-page/');
    await other.goto('/no-such-page/').catch(() => undefined); // the test's server sends no words with it
    expect((await answered).status()).toBe(404);
    const response = await page.request.get('/cases/ferry/downloads/ferry.html');
    expect(response.ok()).toBe(true);
    const kept = await page.evaluate(async () => {
      const names = await caches.keys();
      const lists = await Promise.all(
        names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
      );
      return lists.flat().filter((url) => url.includes('/downloads/'));
    });
    expect(kept).toEqual([]);
  });
});

test('who has opened the search can search without a network; for others its page is an index', async ({
  page,
  context,
}) => {
  await page.goto('/about/');
  await stored(page);
  await context.setOffline(true);
  await page.goto('/search/?q=ferry');
  await expect(page.locator('[id="search.status"]')).toHaveText(/could not be loaded/);
  await expect(page.locator('[id="search.index"]')).toBeVisible();

  await context.setOffline(false);
  await page.goto('/search/');
  const needed: string[] = JSON.parse(readFileSync(join(dist, 'pagefind/files.json'), 'utf8'));
  expect(needed.length).toBeGreaterThan(50);
  const missing = (): Promise<string[]> =>
    page.evaluate(async (paths) => {
      const kept = new Set(
        (await (await caches.open('second-reading-search-/')).keys()).map(
          ({ url }) => new URL(url).pathname,
        ),
      );
      return paths.filter((path) => !kept.has(`/${path}`));
    }, needed);
  await expect.poll(missing, { timeout: 60_000 }).toEqual([]);
  // Each cache is named after the path of its site, so that two on one host share none.
  const kept = await page.evaluate(() => caches.keys());
  expect(kept).toContain('second-reading-search-/');
  expect(kept.filter((name) => !name.endsWith('/'))).toEqual([]);
  await context.setOffline(true);
  await page.goto('/search/?q=timetable');
  await expect(page.locator('[id="search.results"] a').first()).toHaveText('Timetable');
});

test.describe('a new version', () => {
  const folder = mkdtempSync(join(tmpdir(), 'second-reading-'));
  const site = join(folder, 'dist');
  let server: ChildProcess;
  let origin: string;

  test.beforeAll(async () => {
    cpSync(dist, site, { recursive: true });
    const port = await freePort();
    origin = `http://127.0.0.1:${port}`;
    server = spawn(
      'npx',
      [
        '--no-install',
        'sirv',
        site,
        '--dev',
        '--quiet',
        '--host',
        '127.0.0.1',
        '--port',
        String(port),
      ],
      {
        cwd: root,
        detached: true,
        stdio: 'ignore',
      },
    );
    await expect(async () => expect((await fetch(origin)).ok).toBe(true)).toPass();
  });

  test.afterAll(() => {
    if (server.pid) process.kill(-server.pid);
    rmSync(folder, { recursive: true, force: true });
  });

  /** Writes the worker again, as the last step of a build does. */
  function writeWorker(...flags: string[]): void {
    const { status, stderr } = spawnSync(
      'node',
      ['src/cli/after-astro/offline.ts', site, ...flags],
      {
        cwd: root,
        encoding: 'utf8',
      },
    );
    expect(status, stderr).toBe(0);
  }

  const storedPages = (page: Page): Promise<string[]> =>
    page.evaluate(async () => {
      const lists = await Promise.all(
        (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
      );
      return lists.flat().map(({ url }) => url);
    });

  test(
    'replaces the stored pages; a worker that takes itself away leaves nothing behind',
    { tag: '@slow' },
    async ({ page, context }) => {
      await page.goto(`${origin}/`);
      await stored(page);
      const before = await storedPages(page);
      const about = join(site, 'about', 'index.html');
      writeFileSync(
        about,
        readFileSync(about, 'utf8').replace(/<h1>[^<]*<\/h1>/, '<h1>A corrected page</h1>'),
      );
      rmSync(join(site, 'accessibility'), { recursive: true });
      writeWorker();
      // What a browser does by itself when a page is opened; the new worker is there when it, and no
      // other, is active.
      await page.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready;
        const old = registration.active;
        await registration.update();
        while (registration.active === old || registration.active?.state !== 'activated')
          await new Promise((resolve) => setTimeout(resolve, 50));
      });
      expect((await storedPages(page)).length, 'what is gone or replaced is not kept').toBe(
        before.length - 1,
      );
      await context.setOffline(true);
      await page.goto(`${origin}/about/`);
      await expect(page.locator('h1')).toHaveText('A corrected page');
      await page.goto(`${origin}/accessibility/`);
      await expect(page.locator('h1')).toHaveText(headingOf('/404.html'));

      await context.setOffline(false);
      writeWorker('--remove');
      await page.goto(`${origin}/about/`);
      // A browser looks for a newer worker when it has time.
      await expect.poll(() => storedPages(page), { timeout: 45_000 }).toEqual([]);
      await expect
        .poll(() =>
          page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
        )
        .toBe(0);
    },
  );
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
