import assert from 'node:assert/strict';
import { test } from 'node:test';
import { levelNames } from '../../../../src/site/words/level-names.ts';
import { say } from '../../../../src/site/words/say.ts';

test('each level of thinking has the name and the question that are its own', () => {
  assert.deepEqual(Object.keys(levelNames), [
    'remember',
    'understand',
    'apply',
    'analyse',
    'evaluate',
    'create',
  ]);
  assert.equal(levelNames.analyse.name, say('teach.levels.analyse.name'));
  assert.equal(levelNames.create.asks, say('teach.levels.create.asks'));
});
