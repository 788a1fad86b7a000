import assert from 'node:assert/strict';
import { test } from 'node:test';
import { h } from 'hastscript';
import { pageRecords } from '../../../../src/site/search/search-pages.ts';
import { bench, inventedBench, library } from '../../support/bench.ts';

const body = [
  h('p', 'Before.'),
  h('h2', 'Who "pays"'),
  h('p', 'Nobody.'),
  h('h3', 'Below'),
  h('p', 'Deeper.'),
];
const page = { name: 'about', matter: { title: 'About', summary: 'What this is.' }, body };
const of = (changes: Partial<typeof library>) => pageRecords({ ...library, ...changes });
const at = (url: string, changes: Partial<typeof library>) =>
  of(changes).find((record) => record.url === url);

test('each part of a page of prose under a heading is found by itself, at its heading', () => {
  const [whole, part] = of({ cases: [], pages: [page] as never });
  assert.deepEqual(
    [whole?.url, whole?.title, whole?.content],
    ['/about/', 'About', 'What this is. Before.'],
  );
  assert.deepEqual(
    [part?.url, part?.title, part?.partOf],
    ['/about/#who-pays', 'Who “pays”', 'About'],
  );
  assert.equal(part?.content, 'Nobody. Below Deeper.');
});

test('the page of techniques is found as one page, at the address of the list of techniques', () =>
  assert.equal(
    at('/techniques/', { pages: [{ ...page, name: 'techniques' }] as never })?.title,
    'About',
  ));

test('a case is found by its title and summary, and says if its text is invented', () => {
  const plain = at('/cases/bench/', { cases: [bench] });
  assert.equal(plain?.content, 'A short item on the removal of a bench.');
  assert.equal(plain?.invented, false);
  assert.equal(at('/cases/bench/', { cases: [inventedBench] })?.invented, true);
});

test('the page about an article belongs to its case', () => {
  const about = { title: 'The item', summary: 'Known.', body: [h('p', 'Little.')] };
  const record = at('/cases/bench/about/', { cases: [{ ...inventedBench, about }] });
  assert.deepEqual(
    [record?.title, record?.content, record?.invented],
    ['The item', 'Known. Little.', true],
  );
});

test('a site without sources has no bibliography to be found', () => {
  assert.ok(at('/references/', {}));
  assert.equal(at('/references/', { references: [] }), undefined);
});
