import assert from 'node:assert/strict';
import { test } from 'node:test';
import { colourStyles } from '../../../../src/site/words/colours.ts';

test('a site has its own accent in both schemes, and no stylesheet without one', () => {
  assert.equal(colourStyles({}), undefined);
  assert.match(
    colourStyles({ accent: { light: '#005047', dark: '#8fd9c8' } }) ?? '',
    /--accent:light-dark\(#005047,#8fd9c8\)/,
  );
});
