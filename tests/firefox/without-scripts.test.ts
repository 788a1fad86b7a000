/** The reading room in Firefox with scripts off and in the reader’s own colours. */
import assert from 'node:assert/strict';
import type { Server } from 'node:http';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { click, findFirefox, launch, serve, stop, until } from './support/firefox.ts';
import { countShown, inView, shown } from './support/seen.ts';

const firefox = findFirefox();
const skip = firefox ? false : 'no Firefox on this machine; FIREFOX_PATH names one';
const room = '/cases/ferry/';

let server: Server;
let home: string;
let browser: Browser;
let page: Page;

describe('Firefox without scripts, in the reader’s own colours', { skip, timeout: 180_000 }, () => {
  before(async () => {
    ({ server, home } = await serve());
    browser = await launch(firefox ?? '', {
      'javascript.enabled': false,
      'browser.display.document_color_use': 2,
    });
    page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 800 });
  });

  after(async () => {
    await browser.close();
    await stop(server);
  });

  test('scripts are off', async () => {
    await page.goto(`${home}/search/`);
    assert.equal(await page.evaluate(() => matchMedia('(scripting: none)').matches), true);
  });

  test('marks keep their lines, and each lens its own kind of line', async () => {
    await page.goto(home + room);
    assert.equal(await page.evaluate(() => matchMedia('(forced-colors: active)').matches), true);
    const [line, ...kinds] = await page.evaluate(() => {
      const styles = ['language', 'evidence'].map((lens) => {
        const mark = document.querySelector(`mark.lens-${lens}`);
        return mark ? getComputedStyle(mark) : undefined;
      });
      return [
        styles[0]?.textDecorationLine,
        ...styles.map((style) => `${style?.textDecorationStyle} ${style?.textDecorationThickness}`),
      ];
    });
    assert.equal(line, 'underline');
    assert.notEqual(kinds[0], kinds[1]);
  });

  test('the number of a note opens it, and a glossary word its popover', async () => {
    await page.goto(home + room);
    const slug = await page.evaluate(
      () => document.querySelector('a.ref')?.getAttribute('href')?.slice(1) ?? '',
    );
    await click(page, `a.ref[href="#${slug}"]`);
    await until(page, inView, slug, 'the note is in view');
    await click(page, 'button.term');
    await until(page, shown, '.gloss:popover-open', 'the popover is open');
  });

  test('filters by lens and by technique hide notes', async () => {
    await page.goto(home + room);
    assert.ok((await page.evaluate(countShown, '.block details.note.lens-language')) > 0);
    await click(page, '[id="show.language"]');
    await until(
      page,
      (selector) => document.querySelector(selector)?.checkVisibility() === false,
      'details.note.lens-language',
      'its notes are gone',
    );
    assert.equal(await page.evaluate(countShown, '.block details.note.lens-language'), 0);
    assert.ok((await page.evaluate(countShown, '.block details.note.lens-sourcing')) > 0);
    await click(page, '[id="show.language"]');
    await click(page, '.technique-filter summary');
    const [value, count] = await page.evaluate(() => {
      const label = [...document.querySelectorAll('.technique-filter label')].find((one) =>
        one.textContent?.includes('Euphemism'),
      );
      return [
        label?.querySelector('input')?.id ?? '',
        Number(label?.querySelector('.count')?.textContent),
      ] as const;
    });
    await click(page, `[id="${value}"]`);
    await until(
      page,
      (selector) => document.querySelector(selector)?.checkVisibility() === false,
      'details.note.lens-sourcing',
      'the others are gone',
    );
    assert.equal(await page.evaluate(countShown, 'details.note'), count);
  });
});
