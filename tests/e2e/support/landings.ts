import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { dist } from '../../site/support/dist.ts';
import { allPages } from './pages.ts';

/** A link to a part of a page: where it is and where it leads. */
export interface FragmentLink {
  from: string;
  /** As in the page, resolved: path, perhaps a query, and fragment. */
  to: string;
}

const widths = [390, 768, 1280];

/** The links of the built site that lead to a part of a page, each target once. */
export function fragmentLinks(): FragmentLink[] {
  const pages = new Set(allPages());
  const found = new Map<string, FragmentLink>();
  for (const from of pages) {
    const html = readFileSync(join(dist, from.replace(/\/$/, '/index.html')), 'utf8');
    for (const [, href = ''] of html.matchAll(/<a\b[^>]*?\shref="([^"]*#[^"]+)"/g)) {
      const { origin, pathname, search, hash } = new URL(
        href.replaceAll('&amp;', '&'),
        `http://site.invalid${from}`,
      );
      const to = pathname + search + hash;
      // A teacher's choice of notes is no part of a page.
      const isPart = !hash.includes('=');
      if (origin === 'http://site.invalid' && pages.has(pathname) && isPart && !found.has(to))
        found.set(to, { from, to });
    }
  }
  return [...found.values()];
}

/**
 * Declares a test for each width: a link to a part of a page ends with that part in view, whether
 * its page is opened by the address (cold) or is open already (warm).
 *
 * @param choose which of the links are tried at a width
 * @param seconds how long a test may take
 * @param clicked whether each link is followed from the page that has it, which takes twice as long
 */
export function declareLandings(
  choose: (links: readonly FragmentLink[], width: number) => readonly FragmentLink[],
  seconds: number,
  clicked = false,
): void {
  for (const width of widths)
    test(`at ${width} px a link to a part of a page ends with it in view, cold and warm`, async ({
      page,
    }) => {
      test.setTimeout(seconds * 1000);
      await page.setViewportSize({ width, height: 800 });
      const links = choose(fragmentLinks(), width);
      expect(links.length).toBeGreaterThan(0);
      const missed: string[] = [];
      for (const { from, to } of links) {
        await page.goto('about:blank');
        await page.goto(to);
        const cold = await landing();
        if (cold) missed.push(`cold: ${to}: ${cold}`);
        if (clicked) await follow(from, to);
        else await comeBack();
        const warm = await landing();
        if (warm) missed.push(`warm: ${clicked ? `${from} → ` : ''}${to}: ${warm}`);
      }
      expect(missed).toEqual([]);

      async function follow(from: string, to: string): Promise<void> {
        await page.goto(from);
        await Promise.all([
          page.waitForURL((url) => url.pathname + url.search + url.hash === to),
          page.evaluate((target) => {
            const link = [...document.querySelectorAll('a')].find(
              ({ pathname, search, hash }) => pathname + search + hash === target,
            );
            // A link may be in a fold that somebody would open first.
            link?.click();
          }, to),
        ]);
      }

      /** Goes to the top of the page, as one who reads on, and to the same part again. */
      async function comeBack(): Promise<void> {
        await page.evaluate(() => {
          const { hash } = location;
          location.hash = '';
          scrollTo(0, 0);
          location.hash = hash;
        });
      }

      /** Why the target is not in view, once nothing loads or moves any more; nothing if it is. */
      async function landing(): Promise<string | undefined> {
        await page.waitForLoadState('load');
        return page.evaluate(async () => {
          await document.fonts.ready;
          const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
          let last = Number.NaN;
          let still = 0;
          for (let tries = 0; still < 3 && tries < 120; tries += 1) {
            await frame();
            still = scrollY === last ? still + 1 : 0;
            last = scrollY;
          }
          const id = decodeURIComponent(location.hash.slice(1));
          const target = document.getElementById(id);
          if (!target) return 'it is not in the page';
          const { top, bottom } = target.getClientRects()[0] ?? target.getBoundingClientRect();
          if (target.getClientRects().length === 0) return 'it is not shown';
          const bar = Math.max(
            0,
            ...[...document.querySelectorAll('.room-bar')]
              .filter((element) => getComputedStyle(element).position === 'sticky')
              .map((element) => element.getBoundingClientRect())
              .filter((edge) => edge.top <= 0)
              .map((edge) => edge.bottom),
          );
          if (bottom < bar - 1) return `it is ${Math.round(bar - bottom)} px above the view`;
          if (top > innerHeight) return `it is ${Math.round(top - innerHeight)} px below the view`;
          return undefined;
        });
      }
    });
}
