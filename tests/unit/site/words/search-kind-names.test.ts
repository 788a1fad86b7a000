import assert from 'node:assert/strict';
import { test } from 'node:test';
import { say } from '../../../../src/site/words/say.ts';
import { searchKindNames } from '../../../../src/site/words/search-kind-names.ts';
import { nameSeparator, searchKinds } from '../../../../src/site/words/search-kinds.ts';

test('each kind of result has a name for one and for many, in the order of the filters', () => {
  assert.deepEqual(Object.keys(searchKindNames), searchKinds);
  assert.equal(searchKindNames.person.one, say('search.kinds.person.one'));
  assert.equal(searchKindNames.person.many, say('search.kinds.person.many'));
});

test('no name of a kind holds what separates names in the index', () => {
  for (const { one, many } of Object.values(searchKindNames))
    assert.ok(!`${one}${many}`.includes(nameSeparator.trim()));
});
