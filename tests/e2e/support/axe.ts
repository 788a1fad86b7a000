import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import process from 'node:process';
import type { Page } from '@playwright/test';
import type Axe from 'axe-core';

declare const axe: typeof Axe;

/** The smaller of the two scripts that axe comes as: a page compiles it in half the time. */
const script = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe is to look for and where. */
interface AxeOptions {
  /** Also text at 7:1 and targets of 24 px. */
  strict?: boolean;
  /** A selector of the only part to look at. */
  within?: string;
  /** The rules to check; all of them if not given. */
  only?: readonly string[];
  /** Rules that are not. */
  except?: readonly string[];
}

/**
 * Runs axe on a page as it is. Only what it finds wrong leaves the page: with
 * `@axe-core/playwright`, which brings everything back, it took twice as long, and that is most of
 * the time of the browser's tests.
 *
 * @param page the page; it has no frames
 * @returns a line for each rule that is broken, empty if none is
 */
export async function findBarriers(
  page: Page,
  { strict = false, within, only, except = [] }: AxeOptions = {},
): Promise<string[]> {
  await page.evaluate(script);
  return page.evaluate(
    async ({ within: part, only: rules, except: left, strict: isStrict }) => {
      const { violations } = await axe.run(part ?? document, {
        resultTypes: ['violations'],
        ...(rules ? { runOnly: { type: 'rule', values: [...rules] } } : {}),
        rules: {
          ...(isStrict
            ? { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } }
            : {}),
          ...Object.fromEntries(left.map((id) => [id, { enabled: false }])),
        },
      });
      return violations.map(({ id, nodes }) => {
        const places = nodes
          .slice(0, 3)
          .map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary ?? ''}`);
        return `${location.pathname} ${id}: ${places.join(' ')}`;
      });
    },
    { within, only, except, strict },
  );
}

/**
 * `EVERY_PAGE=all`: axe looks at everything, in every light and width; otherwise at enough to find
 * what a change breaks.
 */
export const isThorough = process.env['EVERY_PAGE'] === 'all';

/**
 * The colour schemes and widths in which axe looks at a page: light on a narrow screen, dark on a
 * wide one; every combination if it is thorough.
 */
export const looks: readonly { scheme: 'light' | 'dark'; width: number }[] = [
  { scheme: 'light', width: 320 },
  { scheme: 'dark', width: 1280 },
  ...(isThorough
    ? ([
        { scheme: 'light', width: 1280 },
        { scheme: 'dark', width: 320 },
      ] as const)
    : []),
];

/**
 * For sets of pages that are much alike: whether axe looks at the page with this number in this
 * look; each page has its turn in one.
 */
export const hasTurn = (page: number, look: number): boolean =>
  isThorough || (page + look) % looks.length === 0;
