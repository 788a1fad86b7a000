import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepPlace, placeInView } from '../../../src/client/place.ts';
import { inPage, type Page } from './support/page.ts';

const body = `<div class="reading"><span class="s" id="s.1">One.</span><div class="notes">Note.</div>
<span class="s" id="s.2">Two.</span><span class="s" id="s.3">Three.</span></div>`;

/** Lays the page out: the tops of its sentences; what is not named is not shown. */
const laidOut = (tops: Record<string, number>, run: (page: Page) => void): Promise<number[]> => {
  const scrolled: number[] = [];
  return inPage(
    body,
    {
      innerHeight: 1000,
      getComputedStyle: () => ({ scrollPaddingTop: 'auto' }),
      scrollBy: ({ top }: { top: number }) => scrolled.push(top),
    },
    async (page) => {
      for (const element of page.document.querySelectorAll('.s, .notes')) {
        const top = tops[element.id || 'notes'];
        Object.assign(element, {
          getClientRects: () => (top === undefined ? [] : [{ top }]),
          getBoundingClientRect: () => ({ top }),
        });
      }
      run(page);
    },
  ).then(() => scrolled);
};

test('the place is the last sentence that begins in the upper third', async () => {
  // The line is at 1000 * 0.3 + 0 + 4 = 304 pixels.
  await laidOut({ 's.1': -200, 's.2': 303, 's.3': 304 }, () =>
    assert.deepEqual(placeInView(), { id: 's.2', top: 303 }),
  );
});

test('before the first sentence there is no place', async () => {
  await laidOut({ 's.1': 400, 's.2': 500, 's.3': 600 }, () =>
    assert.equal(placeInView(), undefined),
  );
});

test('a place is kept by a scroll over the difference', async () =>
  assert.deepEqual(await laidOut({ 's.2': 700 }, () => keepPlace({ id: 's.2', top: 300 })), [400]));

test('a sentence that is not shown is not scrolled to', async () =>
  assert.deepEqual(await laidOut({}, () => keepPlace({ id: 's.9', top: 300 })), []));

test('a sentence that stays beside its notes is where they begin', async () =>
  assert.deepEqual(
    await laidOut({ 's.1': 48, notes: -120 }, () => keepPlace({ id: 's.1', top: 100 }, true)),
    [-220],
  ));
