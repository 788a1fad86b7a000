import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createFormatter } from '../../../../src/core/citations/formatter.ts';
import type { Reference } from '../../../../src/core/citations/reference.ts';
import { createWords } from '../../../../src/core/words/words.ts';

const months: [long: string, short: string][] = [
  ['January', 'Jan'],
  ['February', 'Feb'],
  ['March', 'Mar'],
  ['April', 'Apr'],
  ['May', 'May'],
  ['June', 'Jun'],
  ['July', 'Jul'],
  ['August', 'Aug'],
  ['September', 'Sept'],
  ['October', 'Oct'],
  ['November', 'Nov'],
  ['December', 'Dec'],
];

const source = (id: string, rest: Partial<Reference>): [string, Reference] => [
  id,
  { id, type: 'webpage', title: id, publisher: 'Echo', ...rest },
];

for (const [index, [long, short]] of months.entries())
  test(`locale: ${long}, in the list in full, in the text short`, () => {
    const { cite, bibliography } = createFormatter(
      new Map([source('a', { issued: { 'date-parts': [[2025, index + 1, 2]] } })]),
    );
    assert.equal(cite({ id: 'a' }), `Echo, 2 ${short} 2025`);
    assert.match(String(bibliography[0]?.html), new RegExp(`2 ${long} 2025`));
  });

const places: [label: 'page' | 'section' | 'chapter' | 'paragraph', one: string, more: string][] = [
  ['page', 'p. 4', 'pp. 4–6'],
  ['section', 'sec. 4', 'secs. 4–6'],
  ['chapter', 'ch. 4', 'chs. 4–6'],
  ['paragraph', 'para. 4', 'paras. 4–6'],
];

for (const [label, one, more] of places)
  test(`locale: one ${label}, and several`, () => {
    const { cite } = createFormatter(
      new Map([source('a', { issued: { 'date-parts': [[2025]] } })]),
    );
    assert.equal(cite({ id: 'a', label, locator: '4' }), `Echo, 2025, ${one}`);
    assert.equal(cite({ id: 'a', label, locator: '4-6' }), `Echo, 2025, ${more}`);
  });

test('locale: a date that is not known', () => {
  assert.equal(createFormatter(new Map([source('a', {})])).cite({ id: 'a' }), 'Echo, no date');
});

test('locale: words, dates and quotation marks are those of the language of the site', () => {
  const french = createWords('fr', {
    'citations.accessed': 'Lu le',
    'citations.noDate': 'sans date',
    'citations.page': 'p.',
    'citations.quote': '«\u00a0{words}\u00a0»',
  });
  const { cite, bibliography } = createFormatter(
    new Map([
      source('a', {
        issued: { 'date-parts': [[2025, 12, 2]] },
        accessed: { 'date-parts': [[2026, 6, 14]] },
      }),
      source('b', {}),
      source('c', { type: 'entry-encyclopedia', title: 'Sel' }),
    ]),
    french,
  );
  assert.equal(cite({ id: 'a', locator: '4-6' }), 'Echo, 2 déc. 2025, p. 4–6');
  assert.equal(cite({ id: 'b' }), 'Echo, sans date');
  assert.equal(cite({ id: 'c' }), 'Echo, «\u00a0Sel\u00a0»');
  assert.match(String(bibliography[0]?.html), /Echo, 2 décembre 2025\. .*Lu le 14 juin 2026\.$/);
});

test('locale: a date has the order of its language', () => {
  const dated = source('a', { issued: { 'date-parts': [[2025, 12, 2]] } });
  const citedIn = (lang: string): string =>
    createFormatter(new Map([dated]), createWords(lang)).cite({ id: 'a' });
  assert.equal(citedIn('en-US'), 'Echo, Dec 2, 2025');
  assert.equal(citedIn('de'), 'Echo, 2. Dez. 2025');
  assert.equal(citedIn('ja'), 'Echo, 2025年12月2日');
});
