import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import Color from 'colorjs.io';
import {
  isUsualLens,
  lenses,
  lensesOf,
  lensLines,
  lensRoles,
} from '../../../../../src/core/case/layers/lenses.ts';
import { type Scheme, surfaces } from '../../../../../src/core/files/colour-contrast.ts';

const looks = (declared: Parameters<typeof lensesOf>[0]) =>
  lensesOf(declared).map(({ tag, role, line }) => `${tag} ${role} ${line}`);

test('a site that declares no lens has the six usual ones', () => {
  assert.deepEqual(looks({}), [
    'language lens-1 solid',
    'sourcing lens-2 dashed',
    'evidence lens-3 dotted',
    'framing lens-4 double',
    'omission lens-5 wavy',
    'fairness lens-6 thick',
  ]);
  assert.deepEqual(lenses, ['language', 'sourcing', 'evidence', 'framing', 'omission', 'fairness']);
  assert.ok(isUsualLens('framing'));
  assert.ok(!isUsualLens('power'));
});

test('a lens has the look that it declares, else its usual one, else the first that is free', () => {
  assert.deepEqual(
    looks({ power: {}, money: { line: 'dashed' }, sourcing: {}, language: { role: 'lens-8' } }),
    [
      // The usual looks of sourcing and language are taken before power has the first free ones.
      'power lens-1 dotted',
      'money lens-3 dashed',
      // Its usual line is money’s.
      'sourcing lens-2 double',
      'language lens-8 solid',
    ],
  );
});

test('every colour of a lens can be read in both schemes, and every line is drawn', () => {
  // The name of a lens is on paper and on raised paper; a lit card shows it as a line only.
  const contrastOf = (colour: string, scheme: Scheme): number =>
    Math.min(
      ...surfaces[scheme]
        .slice(0, 2)
        .map((surface) => new Color(colour).contrast(new Color(surface), 'WCAG21')),
    );
  const css = readFileSync('src/styles/lens-colours.css', 'utf8');
  for (const role of lensRoles) {
    const [, light = '', dark = ''] =
      new RegExp(`--${role}: light-dark\\((oklch\\(.+?\\)), (oklch\\(.+?\\))\\);`).exec(css) ?? [];
    assert.ok(contrastOf(light, 'light') >= 7, `${role}: ${light}`);
    assert.ok(contrastOf(dark, 'dark') >= 7, `${role}: ${dark}`);
    assert.match(css, new RegExp(`\\.${role} \\{\\n    --hue: var\\(--${role}\\);`));
  }
  const lines = lensLines.map(
    (line) => new RegExp(`\\.line-${line} \\{\\n(.+?)\\n  \\}`, 's').exec(css)?.[1],
  );
  assert.equal(new Set(lines).size, lensLines.length);
  assert.ok(!lines.includes(undefined));
});
