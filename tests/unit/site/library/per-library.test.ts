import assert from 'node:assert/strict';
import { test } from 'node:test';
import { perLibrary } from '../../../../src/site/library/per-library.ts';
import { library } from '../../support/bench.ts';

test('something is made once for a library, even if it is nothing, and again for another', () => {
  let made = 0;
  const of = perLibrary(() => {
    made += 1;
    return undefined;
  });
  of(library);
  of(library);
  assert.equal(made, 1);
  of({ ...library });
  assert.equal(made, 2);
});

test('two things of one library are kept apart', () => {
  const [one, two] = [perLibrary(() => 1), perLibrary(() => 2)];
  assert.deepEqual([one(library), two(library), one(library)], [1, 2, 1]);
});
