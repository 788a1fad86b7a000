import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inventedLabel, searchKindNames } from '../../../../src/site/words/search-kind-names.ts';
import { levelNames } from '../../../../src/site/words/level-names.ts';
import { lensOf, sectionNames, shownLens } from '../../../../src/site/words/texts.ts';
import { sayInvented } from '../../../../src/site/words/invented.ts';

test('lists of names are those of the catalogue', () => {
  assert.equal(lensOf('omission').asks, 'What should be here and is not?');
  assert.equal(sectionNames.organisations, 'Organisations');
  assert.deepEqual(searchKindNames.person, { one: 'Person', many: 'People' });
  assert.deepEqual(levelNames.apply, { name: 'Apply', asks: 'Can you use it here?' });
  assert.equal(inventedLabel, 'An invented text');
});

test('the line on an invented text is put before a text, and before no other', () => {
  assert.equal(sayInvented({ invented: true }, 'A.'), 'An invented text, written for practice. A.');
  assert.equal(sayInvented({ invented: false }, 'A.'), 'A.');
});

test('a lens of a site’s own is called as the site says; a usual one may be renamed', () => {
  const look = { role: 'lens-7', line: 'wavy' } as const;
  assert.deepEqual(shownLens({ tag: 'power', label: 'Power', asks: 'Who decides?', ...look }), {
    tag: 'power',
    name: 'Power',
    asks: 'Who decides?',
    ...look,
    look: 'lens-power lens-7 line-wavy',
  });
  const renamed = shownLens({ tag: 'framing', label: 'Angle', ...look });
  assert.deepEqual([renamed.name, renamed.asks], ['Angle', lensOf('framing').asks]);
  assert.throws(() => lensOf('power'), /no lens power/);
});
