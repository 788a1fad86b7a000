import assert from 'node:assert/strict';
import { test } from 'node:test';
import { english } from '../support/words.ts';
import { inPage, type Page } from './support/page.ts';

const article = `<article class="reading" lang="en"><p class="s">The old bench was here.</p></article>`;
const form = `<a data-suggest="body" href="https://forge.test/new?body=Hello">Suggest</a>`;

let round = 0;
interface Quoting extends Page {
  bar: HTMLElement;
  button: HTMLElement;
  link: HTMLAnchorElement;
  /** Selects letters of the article, or nothing. */
  select: (start: number, end: number) => void;
}

/** The article with the bar, once something of it is selected: `old bench`. */
const quoting = (
  html: string,
  run: (page: Quoting) => void | Promise<void>,
  writeText: (text: string) => Promise<void> = async () => undefined,
): Promise<void> => {
  let selected: object | undefined;
  const selection = {
    rangeCount: 1,
    get isCollapsed() {
      return selected === undefined;
    },
    getRangeAt: () => selected,
  };
  return inPage(
    html,
    { getSelection: () => selection, navigator: { clipboard: { writeText } } },
    async (page) => {
      const reading = page.one('article');
      const text = page.one('.s').firstChild;
      const box = { left: 0, top: 0, right: 100, bottom: 20 };
      const pick = (startOffset: number, endOffset: number): void => {
        selected =
          startOffset < endOffset
            ? {
                startContainer: text,
                endContainer: text,
                startOffset,
                endOffset,
                intersectsNode: (node: unknown) => node === text || node === reading,
                getClientRects: () => [box],
              }
            : undefined;
      };
      Object.assign(page.document.documentElement, { getBoundingClientRect: () => box });
      const { offerQuotes } = await import(`../../../src/client/quote.ts?${(round += 1)}`);
      pick(4, 13);
      offerQuotes(reading, english.say);
      const bar = page.one('.quote-bar');
      await run({
        ...page,
        bar,
        button: page.one('.quote-bar button'),
        link: page.one('.quote-bar a') as HTMLAnchorElement,
        select: (start, end) => {
          pick(start, end);
          page.fire(page.document as unknown as Element, 'selectionchange');
        },
      });
    },
  );
};
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('the bar is there while words of the article are selected, and named for those who hear it', () =>
  quoting(article, ({ bar, select }) => {
    assert.equal(bar.hidden, false);
    assert.equal(bar.getAttribute('role'), 'group');
    assert.equal(bar.getAttribute('aria-label'), 'Selected words');
    select(0, 0);
    assert.equal(bar.hidden, true);
  }));

test('the words are copied as the beginning of a note that leads to them', async () => {
  let copied = '';
  await quoting(
    article,
    async ({ button, fire, one }) => {
      fire(button, 'click');
      await turn();
      assert.match(copied, /^## .*\n\n> .*\*\*old bench\*\*|^## .*\n\n> old bench/);
      assert.equal(one('[role=status]').textContent, 'Copied');
    },
    async (text) => void (copied = text),
  );
});

test('if copying is not allowed the note is shown, to be copied by hand', () =>
  quoting(
    article,
    async ({ button, fire, one }) => {
      fire(button, 'click');
      await turn();
      const area = one('.quote-bar textarea') as HTMLTextAreaElement;
      assert.match(area.value, /old bench/);
      assert.equal(area.getAttribute('aria-label'), 'The note, to be copied');
    },
    () => Promise.reject(new Error('not allowed')),
  ));

test('a suggestion has its own form on a site that has one, with the words in it', async () => {
  await quoting(article, ({ link }) => assert.equal(link.hidden, true));
  await quoting(`${article}${form}`, ({ link }) => {
    assert.equal(link.hidden, false);
    const body = new URL(link.getAttribute('href') ?? '').searchParams.get('body') ?? '';
    assert.match(body, /^Hello\n/);
    assert.match(body, /old bench/);
  });
});

test('a press on the bar does not take the selection away', () =>
  quoting(article, ({ bar, fire }) => assert.equal(fire(bar, 'pointerdown'), true)));

test('the keys lead to the bar by the letter or its place on the keyboard, and Escape closes it', () =>
  quoting(article, ({ bar, button, document, fire, focused }) => {
    const keys = { altKey: true, shiftKey: true };
    fire(document.body, 'keydown', { key: 'œ', code: 'KeyQ', ...keys, shiftKey: false });
    assert.ok(!focused());
    fire(document.body, 'keydown', { key: 'Œ', code: 'KeyQ', ...keys });
    assert.ok(focused() === button);
    fire(document.body, 'keydown', { key: 'Escape' });
    assert.equal(bar.hidden, true);
  }));

test('a key that is typed into a field is none of the bar’s', () =>
  quoting(`${article}<input>`, ({ bar, fire, one }) => {
    fire(one('input'), 'keydown', { key: 'Escape' });
    assert.equal(bar.hidden, false);
  }));
