/**
 * The main journeys in Firefox, with the headers that are published. Left out, with a line that
 * says so, if there is no Firefox.
 */
import assert from 'node:assert/strict';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { inflateSync } from 'node:zlib';
import type { Browser, Page } from 'puppeteer-core';
import { click, dist, findFirefox, launch, listen, serve, stop, until } from './support/firefox.ts';
import { hidden, inView, shown } from './support/seen.ts';

const firefox = findFirefox();
const skip = firefox ? false : 'no Firefox on this machine; FIREFOX_PATH names one';
const room = '/cases/ferry/';
const whole = 'no-bargeman-speaks';

let server: Server;
let home: string;
let browser: Browser;
let page: Page;
let said: string[];

/** The number of sheets that a PDF says it has; Firefox compresses that part of the file. */
function sheetsOf(pdf: Buffer): number {
  assert.equal(pdf.toString('latin1', 0, 5), '%PDF-');
  const parts = [pdf.toString('latin1')];
  for (const [, stream = ''] of (parts[0] ?? '').matchAll(/stream\r?\n([^]*?)\r?\nendstream/g)) {
    try {
      parts.push(inflateSync(Buffer.from(stream, 'latin1')).toString('latin1'));
    } catch {
      // a picture or a font
    }
  }
  return Number(/\/Type\s*\/Pages[^>]*?\/Count\s+(\d+)/.exec(parts.join('\n'))?.[1]);
}

describe('Firefox, dark', { skip, timeout: 180_000 }, () => {
  before(async () => {
    ({ server, home } = await serve());
    browser = await launch(firefox ?? '', {
      'layout.css.prefers-color-scheme.content-override': 0,
    });
    page = await browser.newPage();
    said = listen(page);
    await page.setViewport({ width: 1280, height: 800 });
  });

  after(async () => {
    await browser.close();
    if (server.listening) await stop(server);
  });

  test('the page is dark, with light letters', async () => {
    await page.goto(home + room);
    const [paper, ink] = await page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.documentElement);
      return [backgroundColor, color].map((value) => Number(/oklch\(([\d.]+)/.exec(value)?.[1]));
    });
    assert.ok(Number(paper) < 0.3 && Number(ink) > 0.7, `paper ${paper}, ink ${ink}`);
  });

  test('from the home page to a case', async () => {
    await page.goto(`${home}/`);
    await click(page, `a[href="${room}"]`);
    await until(page, (path) => location.pathname === path, room, 'the case is open');
    // The address is there before the page is.
    await until(
      page,
      (word) => document.title.includes(word),
      'Old Ferry',
      'the case has its title',
    );
  });

  test('a click on marked words opens their note, and the address says which', async () => {
    await page.goto(home + room);
    const slug = await page.evaluate(() =>
      [...document.querySelectorAll('mark')]
        .find((mark) => /^told\b/.test(mark.textContent ?? ''))
        ?.getAttribute('data-item'),
    );
    assert.ok(slug);
    await click(page, `mark[data-item="${slug}"]`);
    await until(page, inView, slug, 'the note is in view');
    assert.equal(new URL(page.url()).hash, `#${slug}`);
  });

  test('by keyboard: j opens the first note, Escape closes it and the focus is on its words', async () => {
    await page.goto(home + room);
    await page.focus('.reading .s-number');
    await page.keyboard.press('j');
    await until(page, shown, 'details.note[open] .note-body', 'a note is open');
    const slug = await page.evaluate(
      () => document.querySelector<HTMLElement>('details.note[open]')?.dataset['item'],
    );
    await page.keyboard.press('Escape');
    await until(
      page,
      () => !document.querySelector('details.note[open]'),
      undefined,
      'no note is open',
    );
    assert.equal(
      await page.evaluate(() => document.activeElement?.getAttribute('data-item')),
      slug,
    );
  });

  test('by keyboard: Tab leads first to the link past the menu, and Enter follows it', async () => {
    await page.goto(home + room);
    await page.keyboard.press('Tab');
    const target = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
    assert.match(target, /^#./);
    await page.keyboard.press('Enter');
    await until(page, (hash) => location.hash === hash, target, 'the link is followed');
  });

  test('a glossary word opens its popover beside it; Escape closes it', async () => {
    for (const width of [320, 1280]) {
      await page.setViewport({ width, height: 800 });
      await page.goto(home + room);
      const id = await page.evaluate(
        () => document.querySelectorAll('button.term')[2]?.getAttribute('popovertarget') ?? '',
      );
      await click(page, `button[popovertarget="${id}"]`);
      await until(page, shown, `[id="${id}"]`, 'the popover is open');
      const [gap, left, right] = await page.evaluate((popover) => {
        const word =
          document.querySelector(`button[popovertarget="${popover}"]`)?.getClientRects()[0] ??
          new DOMRect();
        const box = document.getElementById(popover)?.getBoundingClientRect() ?? new DOMRect();
        return [
          Math.min(Math.abs(box.top - word.bottom), Math.abs(word.top - box.bottom)),
          box.left,
          box.right,
        ];
      }, id);
      assert.ok(Number(gap) < 16, `${width} px: ${gap} px from its word`);
      assert.ok(
        Number(left) >= 0 && Number(right) <= width,
        `${width} px: from ${left} to ${right}`,
      );
      await page.keyboard.press('Escape');
      await until(page, hidden, `[id="${id}"]`, 'the popover is closed');
    }
  });

  test('a link to a note opens it in view, on a phone and on a desk', async () => {
    for (const width of [320, 1280]) {
      await page.setViewport({ width, height: 800 });
      await page.goto('about:blank');
      await page.goto(`${home}${room}#${whole}`);
      await until(page, inView, whole, `the note is in view at ${width} px`);
    }
  });

  test('the search finds a town, and a note that it finds is open', async () => {
    await page.goto(`${home}/search/?q=Ferrin`);
    await until(page, shown, '[id="search.results"] h3 a', 'there are results');
    assert.equal(
      await page.evaluate(() =>
        document.querySelector('[id="search.results"] h3 a')?.getAttribute('href'),
      ),
      '/places/ferrin/',
    );
    await page.goto(`${home}/search/?q=no+bargeman+speaks`);
    const found = `[id="search.results"] h3 a[href="${room}#${whole}"]`;
    await until(page, shown, found, 'the note is found');
    await click(page, found);
    await until(page, inView, whole, 'the note is in view');
  });

  test('the map has its places, and they are links', async () => {
    await page.goto(`${home}/places/`);
    await click(page, '.map a[href="/places/ferrin/"] text');
    await until(page, (path) => location.pathname === path, '/places/ferrin/', 'the place is open');
  });

  test('no page scrolls sideways, from a phone to a desk', async () => {
    const paths = [
      '/',
      room,
      `${room}voices/`,
      `${room}audit/`,
      `${room}teach/`,
      '/places/',
      '/search/',
      '/contribute/',
    ];
    for (const width of [320, 768, 1280]) {
      await page.setViewport({ width, height: 800 });
      for (const path of width === 320 ? paths : paths.slice(0, 2)) {
        await page.goto(home + path);
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        assert.ok(over <= 0, `${path} at ${width} px: ${over} px too wide`);
      }
    }
  });

  test('the worksheet prints to a PDF of a few pages', async () => {
    await page.goto(`${home}${room}teach/worksheet/`);
    const sheets = sheetsOf(Buffer.from(await page.pdf({ format: 'A4' })));
    assert.ok(sheets >= 2 && sheets <= 8, `${sheets} sheets`);
  });

  test('the case in one file opens from the disk, and its notes open', async () => {
    await page.goto(pathToFileURL(join(dist, 'cases/ferry/downloads/ferry.html')).href);
    const slug = await page.evaluate(
      () => document.querySelector('a.ref')?.getAttribute('data-item') ?? '',
    );
    await click(page, `a.ref[data-item="${slug}"]`);
    await until(page, shown, `details.note[data-item="${slug}"] .note-body`, 'the note is open');
  });

  test('in all of this the console said nothing, and no policy was broken', async () => {
    assert.deepEqual(said, []);
    // This can fail: a script that no hash allows is reported.
    await page.goto(`${home}/about/`);
    await page.evaluate(() => {
      addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
        console.error(`policy: ${violatedDirective}`),
      );
      document.body.append(
        Object.assign(document.createElement('script'), { textContent: 'void 0' }),
      );
    });
    await until(page, () => true, undefined, 'the page answers');
    assert.match(said.join('\n'), /policy: script-src/);
  });

  test('after one visit, pages that were not visited open without a server', async () => {
    await page.goto(`${home}/about/`);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await stop(server);
    await page.goto(`${home}/glossary/osk-gazette/`);
    assert.equal(
      await page.evaluate(() => document.querySelector('h1')?.textContent?.trim()),
      'Osk Gazette',
    );
  });
});
