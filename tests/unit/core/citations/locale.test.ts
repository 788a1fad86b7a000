import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createFormatter } from '../../../../src/core/citations/formatter.ts';
import type { Reference } from '../../../../src/core/citations/reference.ts';

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
