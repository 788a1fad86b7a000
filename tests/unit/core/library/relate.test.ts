import assert from 'node:assert/strict';
import { test } from 'node:test';
import { h } from 'hastscript';
import { textOf } from '../../../../src/core/text/text-of.ts';
import { withContrastPair } from '../../../../src/site/html/contrast-pair.ts';
import { type Relatable, relate } from '../../../../src/core/library/relate.ts';

const entry = (id: string, places: string[], ...links: string[]): Relatable => ({
  id,
  href: `/${id}/`,
  nodes: links.map((to) => h('p', ['See ', h('a', { href: `/${to}/` }, to)])),
  places: new Set(places),
});

test('a link either way relates two entries, and so do shared places', () => {
  const bench = entry('bench', ['1', '2', '3', '4'], 'square');
  const all = [
    bench,
    entry('square', ['9']),
    entry('mayor', ['8'], 'bench'),
    entry('lamp', ['1', '2', '3', '4']),
    entry('tram', ['4', '5', '6', '7', '10', '11', '12', '13', '14']),
    entry('moon', ['20']),
  ];
  const found = relate(bench, all).map(({ item, linked, together }) => ({
    id: item.id,
    linked,
    together,
  }));
  assert.deepEqual(found, [
    { id: 'lamp', linked: false, together: 4 },
    { id: 'mayor', linked: true, together: 0 },
    { id: 'square', linked: true, together: 0 },
  ]);
  assert.equal(relate(bench, all, 1).length, 1);
});

test('the two examples of a technique are put together, with nothing lost', () => {
  const body = [
    h('p', 'Before'),
    h('h2', 'Side by side'),
    h('p', 'In the article'),
    h('p', 'Invented'),
    h('h2', 'After'),
    h('p', 'End'),
  ];
  const paired = withContrastPair(body);
  assert.deepEqual(
    paired.map((node) => (node.type === 'element' ? node.tagName : node.type)),
    ['p', 'h2', 'div', 'h2', 'p'],
  );
  assert.equal(textOf(paired), textOf(body));
});

test('unless there are exactly two paragraphs the text stays as it is', () => {
  const three = [h('h2', 'Side by side'), h('p', 'One'), h('p', 'Two'), h('p', 'Three')];
  assert.deepEqual(withContrastPair(three), three);
  assert.deepEqual(withContrastPair([h('p', 'No heading')]), [h('p', 'No heading')]);
});
