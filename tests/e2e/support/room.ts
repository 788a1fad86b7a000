import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { dist } from '../../site/support/dist.ts';

/** The widths at which the reading room is measured: width, height, and where the text begins. */
const sizes = [
  [1920, 1080, 300],
  [1280, 800, 300],
  [1024, 768, 340],
  [768, 1024, 420],
  [390, 844, 420],
  [320, 640, 440],
] as const;

/** The cases of the built site. */
export function builtCases(): string[] {
  return readdirSync(join(dist, 'cases'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** The views of a case that the built site has: the parts of their addresses after the case. */
export const viewsOf = (caseId: string): string[] =>
  ['', 'voices/', 'wording/', 'lineage/', 'original/'].filter((view) =>
    existsSync(join(dist, 'cases', caseId, view, 'index.html')),
  );

interface Measured {
  left: number;
  top: number;
  bar: number;
}

const measure = (page: Page): Promise<Measured> =>
  page.evaluate(() => {
    const { left, top } = document.getElementById('s.1')?.getClientRects()[0] ?? new DOMRect();
    const bar = document.querySelector('.room-bar')?.getBoundingClientRect().height ?? Number.NaN;
    return { left: Math.round(left), top: Math.round(top), bar };
  });

/** The numbers after words that are alone at the beginning of a line. */
const lonely = (page: Page): Promise<(string | undefined)[]> =>
  page.locator('.reading p a.ref').evaluateAll((refs) =>
    refs
      .filter((ref) => {
        const range = document.createRange();
        range.setStart(ref.closest('.s')!, 0);
        range.setEndBefore(ref);
        const before = [...range.getClientRects()].filter(({ width }) => width > 0).at(-1);
        const own = ref.getBoundingClientRect();
        return before !== undefined && own.top > before.bottom;
      })
      .map((ref) => (ref as HTMLElement).dataset['item']),
  );

/**
 * Declares tests of the reading room of a case: each view is loaded once, and measured at each
 * width.
 *
 * @param caseId the case
 */
export function declareRoom(caseId: string): void {
  for (const javaScriptEnabled of [true, false])
    test.describe(`${caseId}, scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
      test.use({ javaScriptEnabled });

      test('in each view the text begins at one place on the first screen, below a slim bar', async ({
        page,
      }) => {
        const begins = new Map<number, { left: number; top: number }>();
        for (const view of viewsOf(caseId)) {
          await page.setViewportSize({ width: 1280, height: 800 });
          await page.goto(`/cases/${caseId}/${view}`);
          await page.evaluate(() => document.fonts.ready.then(() => undefined));
          for (const [width, height, limit] of sizes) {
            await page.setViewportSize({ width, height });
            const { left, top, bar } = await measure(page);
            const where = `${view} at ${width} px`;
            expect(top, where).toBeLessThanOrEqual(limit);
            expect(bar, where).toBeLessThanOrEqual(48);
            const first = begins.get(width) ?? { left, top };
            begins.set(width, first);
            expect({ left, top }, where).toEqual(first);
          }
          expect(await lonely(page), `${view} at 320 px`).toEqual([]);
        }
      });
    });

  test(`${caseId}: text at 200 % overflows nowhere at 1280 and 390 px`, async ({ page }) => {
    const others = ['audit/', 'about/', 'read/', '../../places/'].filter((path) =>
      existsSync(join(dist, 'cases', caseId, path, 'index.html')),
    );
    for (const path of [...viewsOf(caseId), ...others]) {
      await page.goto(`/cases/${caseId}/${path}`);
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 800 });
        const beyond = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        // A part of a pixel is rounded up.
        expect(beyond, `${path} at ${width} px`).toBeLessThanOrEqual(1);
      }
    }
  });
}
