import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { colourIn, lowestContrast, surfaces } from '../../../../src/core/files/colour-contrast.ts';
import { projectRoot } from '../../support/fixtures.ts';

const tokens = readFileSync(join(projectRoot, 'src/styles/tokens.css'), 'utf8');

test('the surfaces are those of the styles', () => {
  const pairs = ['paper', 'paper-raised', 'lit'].map(
    (name) =>
      new RegExp(`--${name}: light-dark\\((oklch\\([^)]*\\)), (oklch\\([^)]*\\))\\)`).exec(
        tokens,
      ) ?? [],
  );
  assert.deepEqual(
    surfaces.light,
    pairs.map(([, light]) => light),
  );
  assert.deepEqual(
    surfaces.dark,
    pairs.map(([, , dark]) => dark),
  );
});

test('a colour is what CSS takes, and not transparent', () => {
  for (const text of ['#7a1f1f', 'oklch(0.42 0.13 27)', 'rebeccapurple', 'rgb(10 20 30)'])
    assert.ok(colourIn(text), text);
  for (const text of ['', 'reddish', '#12', 'rgb(10 20 30 / 0.5)', '#7a1f1f80', 'var(--ink)'])
    assert.equal(colourIn(text), undefined, text);
});

test('the lowest contrast is that with the surface nearest to the colour', () => {
  // Black on white has 21:1 by definition; the darkest light surface has less.
  assert.ok(lowestContrast('black', 'light') < 19);
  assert.ok(lowestContrast('black', 'light') > 16);
  assert.ok(lowestContrast('black', 'dark') < 2);
  assert.equal(lowestContrast('reddish', 'light'), 1);
  assert.equal(Math.round(lowestContrast(surfaces.dark[1] ?? '', 'dark') * 100), 100);
});
