import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawRegion, hasArea } from '../../../../src/figures/map/region.ts';
import { counties, iceland } from '../../support/regions.ts';

const region = drawRegion(counties);

test('the borders fill the drawing, but for a margin of one unit', () => {
  const [[x0 = NaN, y0 = NaN] = [], [x1 = NaN, y1 = NaN] = []] = [
    region.projection([-5, 5]) ?? [],
    region.projection([5, -5]) ?? [],
  ];
  assert.ok(Math.abs(x0 - 1) < 0.01 && Math.abs(x1 - 999) < 0.01, `${x0} to ${x1}`);
  assert.equal(region.size.width, 1000);
  // Mercator stretches five degrees of latitude by 1.0013.
  assert.ok(Math.abs(region.size.height - 1001) <= 1, String(region.size.height));
  assert.ok(y0 > 0 && y1 < region.size.height);
});

test('areas are drawn in the units of the drawing', () => {
  const [west] = region.areas();
  assert.deepEqual([west?.id, west?.name, west?.kind], ['XA-1', 'West', 'region']);
  const [[x = NaN] = [], [middle = NaN] = []] = west?.rings[0] ?? [];
  assert.ok(Math.abs(x - 1) < 0.01 && Math.abs(middle - 500) < 0.01);
});

test('an area belongs to a region by its code', () => {
  assert.ok(hasArea(region, 'XA-2'));
  assert.ok(!hasArea(region, 'XA-9'), 'a part of a country has only the areas that it draws');
  assert.ok(!hasArea(region, 'XB-1'));
});

test('a country has all its areas, also those that are not drawn', () => {
  const country = drawRegion(iceland);
  assert.ok(hasArea(country, 'IS-8'));
  assert.ok(hasArea(country, 'IS-1'), 'not drawn');
  assert.ok(!hasArea(country, 'ISL-1') && !hasArea(country, 'FO-1'));
  assert.equal(country.country, '352', 'Iceland in ISO 3166-1');
});
