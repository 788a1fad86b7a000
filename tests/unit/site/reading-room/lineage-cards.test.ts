import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from '../../../../src/site/html/html.ts';
import { lineageCards } from '../../../../src/site/reading-room/lineage-cards.ts';
import { build, contentFiles, inCase } from '../../support/content.ts';

const lineage = `## square

> now, the **square** remains

- cy: sgwâr [@minutes-2026]
- de: Platz
- plain: open place

Late.

## bench

> Removes Beloved **Bench** From

- cy: mainc

Early.
`;
const [item] = build(contentFiles({ [inCase('lineage.md')]: lineage })).library.cases;
assert.ok(item);
const cards = lineageCards(item);

test('phrases are numbered in the order of the article, and name the languages they came from', () => {
  assert.deepEqual(
    cards.map(({ number, slug, kind }) => [number, slug, kind]),
    [
      ['1', 'bench', 'Welsh'],
      ['2', 'square', 'Welsh and German'],
    ],
  );
});

test('the original is in its language, above what it says in plain words and what changed', () => {
  assert.equal(
    html(cards[0]?.body ?? []),
    '<dl class="came-from"><dt>Welsh</dt><dd lang="cy" class="original">mainc</dd></dl><p>Early.</p>',
  );
  const second = html(cards[1]?.body ?? []);
  assert.match(second, /<dt>German<\/dt><dd lang="de" class="original">Platz<\/dd>/);
  assert.match(second, /Platz<\/dd><dt>In plain English<\/dt><dd>open place<\/dd><\/dl><p>Late/);
});

test('a citation among the original words is in the language of the site', () => {
  assert.match(html(cards[1]?.body ?? []), /lang="cy" class="original">sgwâr <cite [^>]*lang="en"/);
});
