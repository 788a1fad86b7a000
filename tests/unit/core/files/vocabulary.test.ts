import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  caseVocabularySchema,
  sidePatterns,
  sideRoles,
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
    { sides: { council: { ...council, role: 'side-7' } } },
    { sides: { council: { ...council, pattern: 'stars' } } },
    {
      sides: {
        council: { ...council, pattern: 'dots' },
        mill: { ...council, pattern: 'dots' },
      },
    },
    { topics: ['Law'] },
    { kinds: { places: { county: 'line' } } },
    { kinds: { places: ['county'] } },
    { kinds: { articles: ['county'] } },
  ])
    assert.ok(!accepts(wrong), JSON.stringify(wrong));
});

test('a lens of a site’s own has a label and what it asks; a usual one has them from the interface', () => {
  const accepts = (lenses: object): boolean => siteVocabularySchema.safeParse({ lenses }).success;
  const power = { label: 'Power', asks: 'Who decides here?' };
  assert.ok(accepts({ power, language: {} }));
  assert.ok(accepts({ power: { ...power, role: 'lens-8', line: 'thick-dotted' } }));
  const nine = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((tag) => [tag, power]);
  for (const wrong of [
    { power: { label: 'Power' } },
    { power: { asks: 'Who decides here?' } },
    { power: { ...power, role: 'side-1' } },
    { power: { ...power, line: 'wobbly' } },
    { name: power },
    { Power: power },
    { power: { ...power, line: 'wavy' }, framing: { line: 'wavy' } },
    Object.fromEntries(nine),
  ])
    assert.ok(!accepts(wrong), JSON.stringify(wrong));
  assert.ok(accepts(Object.fromEntries(nine.slice(1))), 'eight');
});

test('a case has the words of its site, but for those that it declares', () => {
  const site = siteVocabularySchema.parse({ sides: { council }, topics: ['law'] });
  const own = caseVocabularySchema.parse({ topics: ['health'] });
  const wordsOf = (declared: typeof own) => {
    const { sides, topics } = vocabularyOf(site, declared);
    return { sides, topics };
  };
  assert.deepEqual(wordsOf(own), {
    sides: { council: { ...council, pattern: 'solid' } },
    topics: ['health'],
  });
  assert.deepEqual(wordsOf(caseVocabularySchema.parse({ sides: {} })), {
    sides: {},
    topics: ['law'],
  });
});

test('a side without a pattern gets the first one that no side has', () => {
  const side = { label: 'a side', role: 'side-1' };
  const declared = { a: side, b: { ...side, pattern: 'diagonal' }, c: side, d: side, e: side };
  const site = siteVocabularySchema.parse({ sides: { ...declared, f: side } });
  const { sides } = vocabularyOf(site, {});
  assert.deepEqual(
    Object.values(sides).map(({ pattern }) => pattern),
    ['solid', 'diagonal', 'dots', 'bars', 'checks', 'lines'],
  );
});

test('the stylesheet draws each pattern in a way of its own, and gives each role a colour', () => {
  const css = readFileSync('src/styles/views.css', 'utf8');
  const ruleOf = (name: string): string | undefined =>
    new RegExp(`^  \\.${name} \\{\\n(.+?)\\n  \\}$`, 'ms').exec(css)?.[1];
  const drawn = sidePatterns.map((pattern) => ruleOf(`pattern-${pattern}`));
  assert.ok(drawn.every((rule) => rule?.includes('--pattern:')));
  assert.equal(new Set(drawn).size, sidePatterns.length);
  const colours = sideRoles.map((role) => ruleOf(role));
  assert.ok(colours.every((rule) => rule?.includes('--hue:')));
  assert.equal(new Set(colours).size, sideRoles.length);
  assert.ok(sidePatterns.length >= 6);
});
