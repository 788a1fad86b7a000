import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inLanguage, words, writeJsonLd } from '../../../../../src/site/machines/json-ld/node.ts';

test('no word of an article ends the script element around its metadata', () => {
  const json = writeJsonLd([{ headline: '</script><!-- <b>' }]);
  assert.doesNotMatch(json, /</);
  assert.deepEqual(JSON.parse(json), {
    '@context': 'https://schema.org',
    '@graph': [{ headline: '</script><!-- <b>' }],
  });
});

test('what is unknown is left out, and a list of nothing with it; no and zero are known', () =>
  assert.deepEqual(
    JSON.parse(
      writeJsonLd([{ a: undefined, b: [], c: [undefined], d: [undefined, 'x'], e: false, f: 0 }]),
    ),
    { '@context': 'https://schema.org', '@graph': [{ d: ['x'], e: false, f: 0 }] },
  ));

test('a line of our prose has curly quotation marks, and an empty one is unknown', () => {
  assert.equal(words(' A "bench" '), 'A “bench”');
  assert.equal(words('  '), undefined);
});

test('words of another language say which', () =>
  assert.deepEqual(inLanguage('cy', 'mainc'), { '@language': 'cy', '@value': 'mainc' }));
