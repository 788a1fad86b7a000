import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  caseVocabularySchema,
  siteVocabularySchema,
  vocabularyOf,
} from '../../../../src/core/files/vocabulary.ts';

const council = { label: 'on the side of the council', role: 'side-1' };

test('a site without words of its own has no sides, topics that fit any subject, and no kinds', () => {
  const site = siteVocabularySchema.parse({});
  assert.deepEqual(site.sides, {});
  assert.deepEqual(site.topics, ['diplomacy', 'law', 'politics', 'media', 'names']);
  assert.deepEqual(site.kinds, { terms: [], people: [], organisations: [], places: {} });
});

test('sides, topics and kinds are tags; a side has a label and a colour, a kind of place a shape', () => {
  const accepts = (words: object): boolean => siteVocabularySchema.safeParse(words).success;
  assert.ok(
    accepts({ sides: { council }, topics: ['law'], kinds: { places: { county: 'area' } } }),
  );
  assert.ok(accepts({ kinds: { people: ['élue'], places: { 町: 'point' } } }), 'any script');
  for (const wrong of [
    { kinds: { people: ['Élue'] } },
    { kinds: { people: ['élue locale'] } },
    { sides: { 'The council': council } },
    { sides: { council: { label: 'on its side' } } },
    { sides: { council: { ...council, role: 'side-6' } } },
    { topics: ['Law'] },
    { kinds: { places: { county: 'line' } } },
    { kinds: { places: ['county'] } },
    { kinds: { articles: ['county'] } },
  ])
    assert.ok(!accepts(wrong), JSON.stringify(wrong));
});

test('a case has the words of its site, but for those that it declares', () => {
  const site = siteVocabularySchema.parse({ sides: { council }, topics: ['law'] });
  const own = caseVocabularySchema.parse({ topics: ['health'] });
  assert.deepEqual(vocabularyOf(site, own), { sides: { council }, topics: ['health'] });
  assert.deepEqual(vocabularyOf(site, caseVocabularySchema.parse({ sides: {} })), {
    sides: {},
    topics: ['law'],
  });
});
