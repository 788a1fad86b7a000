import { expect, type Page, test } from '@playwright/test';
import { VFile } from 'vfile';
import { createAnchorer } from '../../src/core/anchor/anchorer.ts';
import { readContent } from '../../src/collections/read-content.ts';
import { readEntries } from '../../src/core/entries/entries.ts';
import { buildLibrary } from '../../src/core/library/build-library.ts';
import { parseMarkdown } from '../../src/core/markdown/parse.ts';
import { routes } from '../../src/site/addresses/routes.ts';
import { siteFolder } from '../site/support/dist.ts';
import { findBarriers } from './support/axe.ts';

const room = '/cases/ferry/';
const { library } = buildLibrary(await readContent(siteFolder), routes);
const text = library.cases.find(({ id }) => id === 'ferry')?.article.flat.value ?? '';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/**
 * Selects from the place of one string to the end of another, through the page's text nodes, as a
 * pointer would.
 */
const select = (page: Page, from: string, to: string): Promise<void> =>
  page.evaluate(
    ([first, last]) => {
      const nodes: Text[] = [];
      let all = '';
      for (const sentence of document.querySelectorAll('.reading .s')) {
        const walker = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          nodes.push(node as Text);
          all += (node as Text).data;
        }
        nodes.push(new Text(' '));
        all += ' ';
      }
      const at = (offset: number): [Text, number] => {
        let rest = offset;
        for (const node of nodes) {
          if (rest <= node.length && node.isConnected) return [node, rest];
          rest -= node.length;
        }
        throw new Error(`nothing at ${offset}`);
      };
      const start = all.indexOf(first ?? '');
      const end = all.indexOf(last ?? '', start) + (last ?? '').length;
      if (start < 0 || end < start) throw new Error('not in the page');
      const [startNode, startOffset] = at(start);
      const [endNode, endOffset] = at(end);
      getSelection()?.setBaseAndExtent(startNode, startOffset, endNode, endOffset);
    },
    [from, to],
  );

/** What a copied entry is about, found as a build would find it. */
function wordsOf(entry: string): string {
  const file = new VFile({ path: 'commentary.md', value: entry });
  const [read] = readEntries(parseMarkdown(file), file).entries;
  expect(file.messages.map(String)).toEqual([]);
  const result = read?.quotes[0] && createAnchorer(text).anchor(read.quotes[0]);
  return result?.kind === 'one'
    ? text.slice(result.match.exact.start, result.match.exact.end)
    : `(${result?.kind}) ${entry}`;
}

const copied = async (page: Page): Promise<string> => {
  await page.getByRole('button', { name: 'Copy as a note' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
};

for (const [name, from, to, words] of [
  [
    'words that occur once',
    'strategic cornerstone',
    'strategic cornerstone',
    'strategic cornerstone',
  ],
  ['words that occur often', 'renewal', 'renewal', 'renewal'],
  ['the middle of a word', 'erald', 'erald', 'Heralds'],
  [
    'marks that overlap',
    'Return of the Old Fer',
    'New Age for',
    'Return of the Old Ferry Heralds New Age for',
  ],
  ['two sentences', 'who lives on it.', 'She argued that', 'who lives on it. She argued that'],
  [
    'two paragraphs, with notes between them',
    'industrial terms.',
    'Governor Tobias',
    'industrial terms. Governor Tobias',
  ],
  [
    'a glossary word in quotation marks',
    "'irreversible process'",
    "'irreversible process'",
    "'irreversible process'",
  ],
] as const) {
  test(`a selection is copied as a note that is anchored to it: ${name}`, async ({ page }) => {
    await page.goto(room);
    await select(page, from, to);
    const entry = await copied(page);
    expect(entry).toMatch(/^## .+\n\n> .+\n\n#[a-z-]+\n\n.+\n$/);
    expect(wordsOf(entry)).toBe(words);
  });
}

test('by keyboard: Alt+Shift+Q leads from the selection to the button, Enter copies, Escape closes', async ({
  page,
}) => {
  await page.goto(room);
  await expect(page.getByRole('button', { name: 'Copy as a note' })).toHaveCount(0);
  await select(page, 'strategic cornerstone', 'strategic cornerstone');
  const button = page.getByRole('button', { name: 'Copy as a note' });
  await expect(button).toBeVisible();
  await page.keyboard.press('q');
  await expect(button, 'a letter alone does nothing').not.toBeFocused();
  await page.keyboard.press('Alt+Shift+Q');
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(button).toBeHidden();
});

test('the bar is next to the selection and inside the window, at every width; it goes with the selection', async ({
  page,
}) => {
  for (const width of [320, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(room);
    await select(page, 'strategic cornerstone', 'strategic cornerstone');
    const bar = page.getByRole('group', { name: 'Selected words' });
    await expect(bar).toBeVisible();
    const place = await page.evaluate(() => {
      const words = getSelection()?.getRangeAt(0).getBoundingClientRect();
      const box = document.querySelector('.quote-bar')?.getBoundingClientRect();
      return {
        below: (box?.top ?? 0) - (words?.bottom ?? 0),
        left: box?.left ?? -1,
        right: box?.right ?? Infinity,
      };
    });
    expect(place.below, `${width} px`).toBeGreaterThan(0);
    expect(place.below, `${width} px`).toBeLessThan(40);
    expect(place.left).toBeGreaterThanOrEqual(0);
    expect(place.right).toBeLessThanOrEqual(width);
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await expect(bar).toBeHidden();
  }
});

test('a selection in a note, or of nothing, offers nothing', async ({ page }) => {
  await page.goto(room);
  await select(page, 'strategic cornerstone', 'strategic cornerstone');
  const bar = page.getByRole('group', { name: 'Selected words' });
  await expect(bar).toBeVisible();
  await page.evaluate(() => {
    const summary = document.querySelector('.note .t');
    if (summary) getSelection()?.selectAllChildren(summary);
  });
  await expect(bar).toBeHidden();
});

for (const scheme of ['light', 'dark'] as const) {
  test(
    `the bar, before and after copying: axe, text at 7:1, targets of 24 px, ${scheme}`,
    { tag: '@slow' },
    async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto(room);
      await select(page, 'strategic cornerstone', 'strategic cornerstone');
      await copied(page);
      expect(await findBarriers(page, { strict: true, within: '.quote-bar' })).toEqual([]);
    },
  );
}
