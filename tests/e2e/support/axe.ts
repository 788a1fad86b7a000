import process from 'node:process';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe is to look for and where. */
interface AxeOptions {
  /** Also text at 7:1 and targets of 24 px. */
  strict?: boolean;
  /** A selector of the only part to look at. */
  within?: string;
}

/**
 * Runs axe on a page as it stands.
 *
 * @param page the page; it has no frames, so axe need not open a second page to collect what it found in them, and only what it finds
 *   wrong is described: both together take two thirds of its time away
 * @returns a line for each rule that is broken, empty where none is
 */
export async function axe(page: Page, { strict = false, within }: AxeOptions = {}): Promise<string[]> {
  const rules = strict ? { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } } : {};
  const builder = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'], rules });
  const { violations } = await (within ? builder.include(within) : builder).analyze();
  return violations.map(({ id, nodes }) => {
    const places = nodes.slice(0, 3).map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary ?? ''}`);
    return `${new URL(page.url()).pathname} ${id}: ${places.join(' ')}`;
  });
}

/** `EVERY_PAGE=all`: axe looks at everything, in every light and width; otherwise at enough to find what a change breaks. */
export const isThorough = process.env['EVERY_PAGE'] === 'all';

/** The colour schemes and widths in which axe looks at a page: each of both, and where it is thorough each with each. */
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

/** For sets of pages that are much alike: whether axe looks at the page with this number in this look; each page has its turn in one. */
export const hasTurn = (page: number, look: number): boolean => isThorough || (page + look) % looks.length === 0;
