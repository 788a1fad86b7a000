import { expect, test } from '@playwright/test';
import { findBarriers } from './axe.ts';

/**
 * Declares tests that open pages one after the other: axe finds nothing, nothing is said in the
 * console, no request leaves, no policy is broken and text flows. Two tests rather than one a page:
 * opening a browser page and storing the site costs more than reading it.
 *
 * @param pages the pages to open
 * @param looked those of them that axe looks at
 */
export function lookThrough(pages: readonly string[], looked: ReadonlySet<string>): void {
  const slices = [0, 1].map((index) => pages.filter((_, at) => at % 2 === index));

  for (const [index, slice] of slices.entries()) {
    test(
      `every page, part ${index + 1}: axe finds nothing, nothing is said in the console, no request leaves, no policy is broken, text flows`,
      { tag: '@slow' },
      async ({ browser, baseURL }) => {
        test.setTimeout(480_000);
        const context = await browser.newContext({
          serviceWorkers: 'allow',
          ...(baseURL ? { baseURL } : {}),
        });
        const page = await context.newPage();
        const said: string[] = [];
        const broken: string[] = [];
        const left: string[] = [];
        page.on('console', (message) =>
          said.push(`${page.url()} ${message.type()}: ${message.text()}`),
        );
        page.on('pageerror', (error) => said.push(`${page.url()} ${error.message}`));
        page.on('request', (request) => {
          if (!request.url().startsWith(baseURL ?? '') && !request.url().startsWith('data:'))
            left.push(`${page.url()} asks for ${request.url()}`);
        });
        await page.addInitScript(() =>
          addEventListener('securitypolicyviolation', (event) =>
            console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
          ),
        );
        for (const path of slice) {
          const response = await page.goto(path);
          expect(response?.ok(), path).toBe(true);
          if (looked.has(path)) expect(await findBarriers(page)).toEqual([]);
          await page.setViewportSize({ width: 320, height: 640 });
          const beyond = await page.evaluate(
            () => document.documentElement.scrollWidth - innerWidth,
          );
          if (beyond > 0) broken.push(`${path} is ${beyond} pixels too wide at 320`);
          await page.setViewportSize({ width: 1280, height: 800 });
          // A line of Markdown is not a line of the page.
          const kept = await page.evaluate(
            () =>
              [...document.querySelectorAll('main p')].filter((p) =>
                getComputedStyle(p).whiteSpace.startsWith('pre'),
              ).length,
          );
          if (kept > 0)
            broken.push(`${path}: ${kept} paragraphs keep the line breaks of their source`);
        }
        expect(broken).toEqual([]);
        expect(said.filter((line) => !line.includes('/404.html'))).toEqual([]);
        expect(left).toEqual([]);
        await context.close();
      },
    );
  }
}
