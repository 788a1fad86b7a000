import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inPage, type Page } from './support/page.ts';

const body = `<nav class="views"><a href="/cases/bench/voices/">Who is speaking</a></nav>
<div class="reading"><span class="s" id="s.1">One.</span><span class="s" id="s.2">Two.</span></div>`;

let round = 0;
/** Opens a view that is scrolled by 400 pixels, with its sentences at these tops. */
const viewing = (tops: Record<string, number>, run: (page: Page) => void, search = '') => {
  const scrolled: number[] = [];
  return inPage(
    body,
    {
      scrollY: 400,
      innerHeight: 800,
      getComputedStyle: () => ({ scrollPaddingTop: '48px' }),
      requestAnimationFrame: (then: () => void) => then(),
      scrollBy: ({ top }: { top: number }) => scrolled.push(top),
    },
    async (page) => {
      for (const [id, top] of Object.entries(tops))
        Object.assign(page.one(`[id="${id}"]`), { getClientRects: () => [{ top }] });
      page.address.href = `https://reading.test/cases/bench/${search}`;
      await import(`../../../src/client/views.ts?${(round += 1)}`);
      run(page);
    },
  ).then(() => scrolled);
};

test('another view opens at the sentence that is being read, as far down as it is', async () => {
  // The line is at 800 * 0.3 + 48 + 4 = 292 pixels: sentence 2 begins above it.
  await viewing({ 's.1': 20, 's.2': 291.4 }, (page) => {
    page.fire(page.one('.views a'), 'click');
    const link = page.one('.views a') as HTMLAnchorElement;
    assert.equal(link.getAttribute('href'), '/cases/bench/voices/?top=291#s.2');
  });
});

test('before the first sentence another view opens at its beginning', async () => {
  await viewing({ 's.1': 293, 's.2': 500 }, (page) => {
    page.fire(page.one('.views a'), 'click');
    assert.equal(page.one('.views a').getAttribute('href'), '/cases/bench/voices/');
  });
});

test('a view that was asked to keep a place does so and takes the question out of its address', async () => {
  const scrolled = await viewing(
    { 's.1': 20, 's.2': 350 },
    (page) => {
      assert.equal(page.address.href, 'https://reading.test/cases/bench/?words=a.2#s.2');
      page.fire('window', 'DOMContentLoaded');
    },
    '?top=291&words=a.2#s.2',
  );
  // It is 350 pixels down and was 291.
  assert.deepEqual(scrolled, [59]);
});
