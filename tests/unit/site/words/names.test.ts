import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inventedLabel, searchKindNames } from '../../../../src/site/words/search-kind-names.ts';
import { levelNames } from '../../../../src/site/words/level-names.ts';
import { lensOf, sectionNames } from '../../../../src/site/words/texts.ts';
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
