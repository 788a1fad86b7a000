import assert from 'node:assert/strict';
import { test } from 'node:test';
import { machineViews } from '../../../../src/site/machines/machine-view.ts';
import { library } from '../../support/bench.ts';

const view = machineViews(library, (path) => `https://reading.test${path}`);
const typesOf = (path: string): (string | undefined)[] =>
  view(path, 'Title').data.map((node) => node['@type']);
const wayTo = (path: string): unknown[] =>
  (
    (view(path, 'Title').data[0]?.['itemListElement'] ?? []) as { name: string; item: string }[]
  ).map(({ name, item }) => `${name} ${item.replace('https://reading.test', '')}`);

test('a first reading shows only its article, has a card of its own, and is not listed', () => {
  const { card, visibility } = view('/cases/bench/read/', 'First reading');
  assert.deepEqual([card, visibility], ['reading-bench', 'unlisted']);
  assert.deepEqual(typesOf('/cases/bench/read/'), ['BreadcrumbList', 'Article']);
});

test('answers are not listed, the worksheet is', () => {
  assert.equal(view('/cases/bench/teach/key/', 'Key').visibility, 'unlisted');
  assert.equal(view('/cases/bench/teach/questions/', 'Questions').visibility, 'unlisted');
  assert.equal(view('/cases/bench/teach/worksheet/', 'Worksheet').visibility, 'listed');
});

test('a page that is missing describes nothing', () => {
  const { data, visibility } = view('/404/', 'Not here');
  assert.deepEqual([data, visibility], [[], 'missing']);
});

test('the reading room is a study of an article, on the card of its case', () => {
  assert.deepEqual(typesOf('/cases/bench/'), ['BreadcrumbList', 'LearningResource', 'Article']);
  assert.equal(view('/cases/bench/', 'Bench').card, 'case-bench');
});

test('a page has the card of the nearest page above it, and the way from the home page', () => {
  assert.equal(view('/cases/bench/voices/', 'Voices').card, 'case-bench');
  assert.equal(view('/nowhere/', 'Nowhere').card, 'site');
  const way = wayTo('/cases/bench/voices/');
  assert.equal(way.length, 4);
  assert.equal(way.at(-1), 'Title /cases/bench/voices/');
  assert.match(String(way.at(-2)), / \/cases\/bench\/$/);
});

test('the home page has no way to itself', () => assert.deepEqual(typesOf('/'), ['WebSite']));

test('an entry has the card of its section, a technique that of its lens', () => {
  assert.equal(view('/glossary/lamp-post/', 'Lamp post').card, 'section-terms');
  assert.equal(view('/techniques/plural-inflation/', 'Plural').card, 'lens-sourcing');
  assert.deepEqual(typesOf('/places/sallow-moor/'), ['BreadcrumbList', 'Place']);
});

test('a page is known by its address whether or not that is encoded', () => {
  const [item] = library.cases;
  assert.ok(item);
  const views = machineViews({ ...library, cases: [{ ...item, id: 'лавка' }] }, (path) => path);
  assert.equal(views('/cases/лавка/', 'Лавка').card, 'case-лавка');
  assert.equal(views(encodeURI('/cases/лавка/'), 'Лавка').card, 'case-лавка');
});
