import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elements, hasClass, text } from './support/dist.ts';
import { article, cells, page, rowsOf, within } from './support/figures-page.ts';

test('the table of places has every name as often as the text does', () => {
  const rest = article.replaceAll('Bargemen of Ferrin', '');
  const rows = rowsOf(within('places-table')).slice(1).map(cells);
  const counts = rows.flatMap(([place, , , , called = '']) =>
    called === 'not named'
      ? []
      : called.split(', ').map((name) => {
          const [, words = name, count = '1'] = /^(.*?) \((\d+)\)$/.exec(name) ?? [];
          return [place, words, Number(count)] as const;
        }),
  );
  assert.ok(
    counts.some(([place]) => place === 'Ferrin') && counts.some(([place]) => place === 'Oster'),
  );
  for (const [place, words, count] of counts)
    assert.equal(
      [...rest.matchAll(new RegExp(`\\b${words}\\b`, 'g'))].length,
      count,
      `${place}: ${words}`,
    );
});

test('the map has a dot or a name for every place of its table, and none that the case does not name', () => {
  const names = rowsOf(within('places-table'))
    .slice(1)
    .map((row) => cells(row)[0] ?? '');
  const [drawing] = elements(
    page,
    (element) => element.tagName === 'svg' && hasClass(element, 'map'),
  );
  assert.ok(drawing);
  const labels = elements(
    drawing,
    (element) => element.tagName === 'a' && hasClass(element, 'place'),
  ).map(text);
  assert.deepEqual(labels.toSorted(), names.toSorted());
});

test('the dots of the map are full inside an area that the case names, and open outside it', () => {
  const [drawing] = elements(
    page,
    (element) => element.tagName === 'svg' && hasClass(element, 'map'),
  );
  assert.ok(drawing);
  const dots = elements(
    drawing,
    (element) => element.tagName === 'a' && hasClass(element, 'place'),
  ).flatMap((place) =>
    elements(
      place,
      ({ tagName, properties }) =>
        tagName === 'circle' && String(properties['className']).includes('dot'),
    ).map((dot) => [text(place), hasClass(dot, 'open')] as const),
  );
  // The Osk Valley covers two counties; Larch is in the next one.
  assert.deepEqual(Object.fromEntries(dots), {
    Ferrin: false,
    'Hollow Mill': false,
    Larch: true,
    Oster: false,
  });
});
