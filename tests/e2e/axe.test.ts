import { expect, test } from '@playwright/test';
import { findBarriers } from './support/axe.ts';

/** A page with one barrier of each kind that the tests of other pages rely on. */
const page = `<!doctype html><html lang="en"><title>Barriers</title><main><h1>Barriers</h1>
<p><img src="data:," ></p>
<p id="faint" style="color: #999; background: #fff">Letters at 2.8 to 1</p>
<p id="soft" style="color: #666; background: #fff">Letters at 5.7 to 1</p>
<p><a href="/1" style="display: inline-block; font-size: 8px; line-height: 8px">a</a><a href="/2" style="display: inline-block; font-size: 8px; line-height: 8px">b</a></p>
</main>`;

/** The rules that are named, in order. */
const rulesOf = (barriers: string[]): string[] =>
  barriers.map((line) => line.replace(/^\S+ ([\w-]+): .*$/s, '$1')).sort();

test('the search for barriers finds those that are there', async ({ page: tab }) => {
  await tab.goto('/about/');
  expect(await findBarriers(tab)).toEqual([]);
  await tab.route('**/barriers/', (route) =>
    route.fulfill({ contentType: 'text/html', body: page }),
  );
  await tab.goto('/barriers/');
  const found = await findBarriers(tab);
  expect(rulesOf(found)).toEqual(['color-contrast', 'image-alt']);
  expect(found.join('\n')).toContain('id="faint"');
  expect(found.join('\n')).not.toContain('id="soft"');
  const strict = await findBarriers(tab, { strict: true });
  expect(rulesOf(strict)).toEqual([
    'color-contrast',
    'color-contrast-enhanced',
    'image-alt',
    'target-size',
  ]);
  expect(strict.join('\n')).toContain('id="soft"');
  expect(rulesOf(await findBarriers(tab, { only: ['image-alt'] }))).toEqual(['image-alt']);
  expect(rulesOf(await findBarriers(tab, { except: ['color-contrast'] }))).toEqual(['image-alt']);
  expect(rulesOf(await findBarriers(tab, { within: '#faint' }))).toEqual(['color-contrast']);
});
