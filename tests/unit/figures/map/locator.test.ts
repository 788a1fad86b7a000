import assert from 'node:assert/strict';
import { test } from 'node:test';
import { regionCanvas } from '../../../../src/figures/map/canvas.ts';
import { drawLocator } from '../../../../src/figures/map/locator.ts';
import { drawRegion } from '../../../../src/figures/map/region.ts';
import { city } from '../../support/places.ts';
import { counties, rectangle } from '../../support/regions.ts';

const region = drawRegion(counties);
const places = [{ ...city('One', -2.5, 0), covers: ['XA-1'] }];
const canvas = regionCanvas(region, places, []);
const near = (actual: number | undefined, expected: number): void =>
  assert.ok(
    actual !== undefined && Math.abs(actual - expected) <= 0.5,
    `${actual}, not ${expected}`,
  );

test('a map of the whole region needs no small one', () =>
  assert.equal(drawLocator(region, [], regionCanvas(region, [], [])), undefined));

test('the small map is 26 hundredths of the large one, in its bottom right corner', () => {
  const locator = drawLocator(region, places, canvas);
  assert.ok(locator);
  near(locator.width, 320 * 0.26 + 4);
  near(locator.x, 320 - locator.width - 3);
  near(locator.y, canvas.height - locator.height - 4);
});

test('the frame is the part that the large map shows', () => {
  const locator = drawLocator(region, places, canvas);
  assert.ok(locator);
  const [x, y, width, height] = locator.frame;
  // The county in the west is 499 units of 1000 wide, 999 high, with 60 units around; 1000 are 83.2.
  near(width, (499 + 120) * 0.0832);
  near(height, (999 + 120) * 0.0832);
  near(x - locator.x, -59 * 0.0832);
  near(y - locator.y, -59 * 0.0832);
});

test('what a place spreads over is shaded, and only that', () => {
  const locator = drawLocator(region, places, canvas);
  assert.notEqual(locator?.shaded, '');
  assert.notEqual(locator?.shaded, locator?.land);
  const bare = drawLocator(region, [city('One', -2.5, 0)], canvas);
  assert.equal(bare?.shaded, '');
  assert.equal(bare?.land, locator?.land);
});

test('the name of the region is clear of the frame, or is left out', () => {
  assert.equal(drawLocator(region, places, canvas)?.name, undefined, 'the frame takes half of it');
  const corner = { code: 'XA-3', name: 'Corner', rings: [rectangle(-5, 5, -3, 7)] };
  const wider = drawRegion({ ...counties, areas: [...counties.areas, corner] });
  const inCorner = [city('Two', -4, 6)];
  const locator = drawLocator(wider, inCorner, regionCanvas(wider, inCorner, []));
  assert.ok(locator?.name);
  assert.deepEqual(locator.name.lines, ['Made-up', 'Land']);
  const [, y, , height] = locator.frame;
  assert.ok(locator.name.y > y + height, 'it is below the frame, which is at the top');
});
