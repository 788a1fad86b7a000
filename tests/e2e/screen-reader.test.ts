import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const library = join(
  root,
  'node_modules',
  '@guidepup',
  'virtual-screen-reader',
  'lib',
  'esm',
  'index.browser.js',
);
const published = join(root, 'docs', 'screen-reader.md');

type Reader = {
  start: (options: { container: Element }) => Promise<void>;
  next: () => Promise<void>;
  act: () => Promise<void>;
  stop: () => Promise<void>;
  lastSpokenPhrase: () => Promise<string>;
  spokenPhraseLog: () => Promise<string[]>;
};

/** Walks through a part of the reading room and writes down what is said. */
async function walk(
  page: import('@playwright/test').Page,
  selector: string,
  steps: number,
): Promise<string[]> {
  return page.evaluate(
    async ({ selector: part, steps: most }) => {
      const { virtual } = (globalThis as unknown as { guidepup: { virtual: Reader } }).guidepup;
      const container = document.querySelector(part);
      if (!container) return [];
      await virtual.start({ container });
      // The reader starts again at the top when it has come to the end.
      const first = await virtual.lastSpokenPhrase();
      for (let step = 0; step < most; step += 1) {
        await virtual.next();
        if ((await virtual.lastSpokenPhrase()) === first) break;
      }
      const said = (await virtual.spokenPhraseLog()).filter(
        (phrase, index, all) => index === 0 || index < all.length - 1 || phrase !== first,
      );
      await virtual.stop();
      return said;
    },
    { selector, steps },
  );
}

test.use({ bypassCSP: true });

test('a screen-reader walk through the first sentence and its notes says what docs/screen-reader.md says', async ({
  page,
}) => {
  await page.route('**/virtual-screen-reader.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: readFileSync(library, 'utf8') }),
  );
  await page.goto('/cases/ferry/#the-claim-comes-before-its-owner');
  await page.addScriptTag({
    type: 'module',
    content:
      "import * as all from '/virtual-screen-reader.js'; globalThis.guidepup = all; document.documentElement.dataset.ready = 'yes';",
  });
  await page.waitForSelector('html[data-ready]');
  const headline = await walk(page, '.block.headline h2', 40);
  const note = await walk(page, 'details.note[open]', 40);
  const sentence = await walk(page, '[id="s.2"]', 40);
  const popover = await page.evaluate(() => {
    const word = document.querySelector<HTMLButtonElement>('[id="s.2"] button.term');
    word?.click();
    return word?.getAttribute('popovertarget');
  });
  const definition = await walk(page, `[id="${popover}"]`, 20);

  const transcript = [...headline, ...note, ...sentence, ...definition];
  expect(transcript.join('\n')).toMatch(
    /heading, Return of the Old Ferry Heralds New Age for Ferrin, Expert Says, level 2/,
  );
  expect(transcript.join('\n')).toMatch(/link, Note 1: The claim comes before its owner/);
  expect(transcript.join('\n'), 'marks are announced').toMatch(/^mark/m);
  expect(transcript.join('\n'), 'an open note is a comment with its name').toMatch(
    /comment, Note 1: The claim comes before its owner/,
  );
  expect(transcript.join('\n'), 'the way back has words').toMatch(/link, Back to the words/);
  expect(transcript.join('\n'), 'sentences have numbers').toMatch(/link, Sentence 2/);
  expect(transcript.join('\n'), 'glossary words are buttons').toMatch(/button, Ada Corvin/);
  expect(definition.join('\n')).toMatch(/Open this entry/);

  const written = [
    '# What a screen reader says',
    '',
    'A walk through the reading room of an invented case (`tests/sites/towns/`) with a virtual screen reader (`@guidepup/virtual-screen-reader`, driven in Chromium). This file is written by',
    '`tests/e2e/screen-reader.test.ts` (with `UPDATE=1`) and compared with the site at every run. A virtual screen reader follows the',
    'specifications; real ones differ in their wording.',
    '',
    ...[
      ['The headline', headline],
      ['Its first note, opened', note],
      ['The second sentence', sentence],
      ['The popover of its first glossary word', definition],
    ].flatMap(([title, said]) => [
      `## ${String(title)}`,
      '',
      ...(said as string[]).map((phrase) => `- ${phrase}`),
      '',
    ]),
  ].join('\n');
  if (process.env['UPDATE']) {
    mkdirSync(dirname(published), { recursive: true });
    writeFileSync(published, written);
  }
  expect(
    written,
    'the walk has changed: read it, then run this test with UPDATE=1 to publish it',
  ).toBe(readFileSync(published, 'utf8'));
});
