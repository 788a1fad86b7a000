import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Element } from 'hast';
import { elements, hasClass } from './support/dist.ts';
import { cells, entriesOf, file, page, rowsOf, within } from './support/figures-page.ts';
import { findingOf } from './support/finding.ts';

/* What each figure says first, counted again from the files. */

/** The lens of each note: that of its first technique. */
const notes = entriesOf('cases/ferry/commentary.md').map(({ text: part }) => {
  const [technique = ''] = /(?<=^#)[a-z-]+/m.exec(part) ?? [];
  const lens = /^lens: (\w+)$/m.exec(file(`techniques/${technique}.md`))?.[1] ?? '';
  return { lens };
});

test('every figure first says what it shows, and the numbers are those of the files', () => {
  const voices = entriesOf('cases/ferry/voices.md');
  const named = voices.filter(({ text: words }) => /^#named/m.test(words)).length;
  assert.ok(
    findingOf(page, 'voices').startsWith(`Of ${voices.length} voices ${named} have a name.`),
    findingOf(page, 'voices'),
  );
  const credit = notes.filter(({ lens }) => lens === 'fairness').length;
  const rows = Object.values(Object.groupBy(notes, ({ lens }) => lens)).map(
    (row) => row?.length ?? 0,
  );
  assert.match(
    findingOf(page, 'techniques'),
    new RegExp(`^${credit} of ${notes.length} notes say .*, with ${Math.max(...rows)}\\.$`),
  );
  assert.equal(
    findingOf(page, 'lineage'),
    '2 phrases of the article can be followed to an original in Ukrainian.',
  );
  // Ferrin, Oster, Hollow Mill, Larch; the Osk Valley and the River Province.
  const places = rowsOf(within('places-table')).slice(1).map(cells);
  const spoken = places.filter((row) => !row.includes('not named')).length;
  assert.ok(
    findingOf(page, 'places').startsWith(
      `The article names ${spoken} of ${places.length} places on the map.`,
    ),
    findingOf(page, 'places'),
  );
});

test('no bar is drawn twice, and the strip above the timeline has each date once', () => {
  const bars = elements(within('voice-bar'), (element) => hasClass(element, 'bar'));
  assert.equal(bars.length, rowsOf(within('voice-bar')).length - 1);
  const dates = elements(within('said-strip'), ({ tagName }) => tagName === 'li');
  const entries = elements(within('timeline'), ({ tagName }) => tagName === 'li');
  const look = (element: Element): string[] => element.properties['className'] as string[];
  assert.ok(dates.length > 3);
  assert.deepEqual(dates.map(look), entries.map(look));
});

test('the dates and the phrases are folded, each with its address inside', () => {
  for (const [list, layer] of [
    ['timeline', 'timeline'],
    ['lineages', 'lineage'],
  ] as const) {
    const folds = elements(within(list), ({ tagName }) => tagName === 'details');
    assert.equal(folds.length, entriesOf(`cases/ferry/${layer}.md`).length);
    for (const fold of folds) {
      assert.equal(fold.properties['open'], undefined);
      const [, body] = fold.children.filter(({ type }) => type === 'element') as Element[];
      assert.ok(body?.properties['id'], `${list}: a link to it opens it`);
    }
  }
});
