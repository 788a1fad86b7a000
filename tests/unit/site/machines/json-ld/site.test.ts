import assert from 'node:assert/strict';
import { test } from 'node:test';
import { breadcrumbNode, siteNode } from '../../../../../src/site/machines/json-ld/site.ts';
import { library } from '../../../support/bench.ts';

const at = (path: string): string => new URL(path, 'https://reading.test').href;

test('the site is known by its home page and has each of its cases', () => {
  const node = siteNode(library, at);
  assert.equal(node['@id'], 'https://reading.test/');
  assert.deepEqual(node['hasPart'], [{ '@id': 'https://reading.test/cases/bench/' }]);
});

test('how the texts may be used is linked only if the site has a page about itself', () => {
  assert.equal(siteNode(library, at)['usageInfo'], 'https://reading.test/about/');
  assert.equal('usageInfo' in siteNode({ ...library, pages: [] }, at), false);
});

test('the way to a page is numbered from 1, at whole addresses', () =>
  assert.deepEqual(
    breadcrumbNode(
      [
        { name: 'Home', path: '/' },
        { name: 'Bench', path: '/cases/bench/' },
      ],
      at,
    )['itemListElement'],
    [
      { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://reading.test/' },
      {
        '@type': 'ListItem',
        position: 2,
        name: 'Bench',
        item: 'https://reading.test/cases/bench/',
      },
    ],
  ));
