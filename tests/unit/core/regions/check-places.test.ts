import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { checkPlaces, type LocatedPlace } from '../../../../src/core/regions/check-places.ts';
import { counties, iceland } from '../../support/regions.ts';

/** What is said of a place in the western county, one degree inside its border. */
function said(change: Partial<LocatedPlace>): string[] {
  const file = new VFile({ path: 'content/glossary/places/mill.md', value: '' });
  const place: LocatedPlace = {
    ...{ term: 'The Mill', lat: 3, lon: -1, map: 'XA-1', file, ...change },
    rangeOf: (...path) => ({ line: path.length, column: 1, offset: 0 }),
  };
  checkPlaces([place], [counties, iceland]);
  return file.messages.map(({ ruleId, reason, note }) => `${ruleId}: ${reason}. ${note}`);
}

test('a place in its area is right, also on its border and a little outside it', () => {
  assert.deepEqual(said({}), []);
  assert.deepEqual(said({ lon: 0 }), []);
  assert.deepEqual(said({ lon: 0.04 }), []);
  assert.deepEqual(said({ lon: -5.04, lat: 5.02 }), [], 'at a corner');
});

test('a place outside its area is told, with the area that it lies in', () => {
  assert.deepEqual(said({ lon: 0.06 }), [
    'place-outside-area: Unexpected position of The Mill, expected one inside West (`XA-1`); it lies in `XA-2`. Correct `lat` and `lon`, or `map`, which would be `XA-2`.',
  ]);
  assert.deepEqual(said({ lon: -6 }), [
    'place-outside-area: Unexpected position of The Mill, expected one inside West (`XA-1`). Correct `lat` and `lon`, or `map`.',
  ]);
});

test('near a pole a degree east is shorter', () => {
  // At 66 degrees north 0.1 of a degree east is as long as 0.041 of a degree north.
  assert.deepEqual(said({ map: 'IS-3', lon: -24.6, lat: 66 }), []);
  assert.equal(said({ map: 'IS-3', lon: -24.64, lat: 66 }).length, 1);
});

test('exchanged degrees are told', () => {
  const [message = ''] = said({ map: 'IS-8', lon: 64, lat: -19 });
  assert.match(message, /Exchange `lat` and `lon`: the other way round it lies inside\./);
});

test('a code that no area has is told, in `map` and in `covers`', () => {
  assert.match(said({ map: 'XA-3' })[0] ?? '', /^area-code-unknown: .*Did you mean `XA-1`\?/);
  assert.match(said({ covers: ['XA-1', 'IS-88'] })[0] ?? '', /Did you mean `IS-8`\?/);
  assert.match(said({ map: 'WW-1' })[0] ?? '', /^area-code-unknown/);
});

test('an area whose borders the site does not have needs only a code', () => {
  assert.deepEqual(said({ map: 'BE-BRU' }), []);
  assert.deepEqual(said({ map: undefined }), []);
});
