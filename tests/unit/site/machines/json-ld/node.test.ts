import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeJsonLd } from '../../../../../src/site/machines/json-ld/node.ts';

test('words of an article cannot end the data block, and unknown facts are left out of it', () => {
  const block = writeJsonLd([
    {
      '@type': 'Article',
      headline: '</script><b>',
      author: undefined,
      citation: [],
      about: [undefined, 'a'],
    },
  ]);
  assert.ok(!block.includes('<'));
  const [article] = (JSON.parse(block) as { '@graph': unknown[] })['@graph'];
  assert.deepEqual(article, { '@type': 'Article', headline: '</script><b>', about: ['a'] });
});
