import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fc } from '../../support/properties.ts';
import { createMatcher } from '../../../../src/core/glossary/matcher.ts';
import { runningText, word } from '../../support/arbitraries.ts';

const names = [
  { name: 'FASN', entry: 'fasn' },
  { name: 'special river programme', entry: 'srp' },
  { name: 'river', entry: 'river' },
  { name: 'Norra', entry: 'norra' },
  { name: "Norra People's Republic", entry: 'npr' },
  { name: 'Oster', entry: 'oster' },
  { name: 'Larch', entry: 'larch' },
  { name: 'Ліс', entry: 'lis' },
  { name: '都市', entry: 'toshi' },
];

const cases: { name: string; text: string; found: string[] }[] = [
  {
    name: 'the longest wins',
    text: 'the special river programme',
    found: ['srp:special river programme'],
  },
  {
    name: 'a common noun in any case',
    text: 'River and RIVER',
    found: ['river:River', 'river:RIVER'],
  },
  { name: 'a proper name only in its own case', text: 'fasn, Fasn and FASN', found: ['fasn:FASN'] },
  { name: 'whole words only', text: 'upriver riverish', found: [] },
  { name: 'a possessive is a boundary', text: "Norra's streets", found: ['norra:Norra'] },
  {
    name: 'the longer proper name',
    text: "the Norra People's Republic",
    found: ["npr:Norra People's Republic"],
  },
  {
    name: 'curly for straight',
    text: 'the Norra People’s Republic',
    found: ['npr:Norra People’s Republic'],
  },
  {
    name: 'a hyphen is a boundary',
    text: 'Oster-Larch',
    found: ['oster:Oster', 'larch:Larch'],
  },
  {
    name: 'Cyrillic boundaries',
    text: 'Ліс, Лісний, у Ліс',
    found: ['lis:Ліс', 'lis:Ліс'],
  },
  { name: 'no spaces in Japanese', text: '大都市圏', found: ['toshi:都市'] },
  { name: 'a combining mark belongs to its letter', text: 'FASN\u0301', found: [] },
];

for (const { name, text, found } of cases) {
  test(`matcher: ${name}`, () => {
    const matches = createMatcher(names).find(text);
    assert.deepEqual(
      matches.map(({ entry, start, end }) => `${entry}:${text.slice(start, end)}`),
      found,
    );
  });
}

test('matcher: matches are in order, do not overlap, and are the names they claim to be', () => {
  fc.assert(
    fc.property(runningText, fc.array(word, { minLength: 1, maxLength: 6 }), (text, list) => {
      const own = [...new Set(list)].map((name, index) => ({ name, entry: String(index) }));
      let at = 0;
      for (const { start, end, entry } of createMatcher(own).find(text)) {
        assert.ok(start >= at && end > start);
        at = end;
        const fold = (value: string): string =>
          value
            .normalize('NFC')
            .replace(/[‘’‚‛′]/g, "'")
            .replace(/[“”„‟″]/g, '"')
            .replace(/[‐‑‒–—―−]/g, '-')
            .toLowerCase();
        assert.equal(fold(text.slice(start, end)), fold(own[Number(entry)]?.name ?? ''));
      }
    }),
  );
});

test('matcher: what a slow search by one name finds on word boundaries is found too', () => {
  const slow = (text: string, name: string): number[] =>
    Array.from(
      text.matchAll(new RegExp(`(?<![\\p{L}\\p{M}\\p{N}_])${name}(?![\\p{L}\\p{M}\\p{N}_])`, 'gu')),
      (match) => match.index,
    );
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('FASN', 'war', 'wars', 'the', 'FASN’s', 'війна', 'e\u0301'), {
        maxLength: 30,
      }),
      (list) => {
        const text = list.join(' ');
        assert.deepEqual(
          createMatcher([{ name: 'FASN', entry: 'x' }])
            .find(text)
            .map(({ start }) => start),
          slow(text, 'FASN'),
        );
        assert.deepEqual(
          createMatcher([{ name: 'війна', entry: 'x' }])
            .find(text)
            .map(({ start }) => start),
          slow(text, 'війна'),
        );
      },
    ),
  );
});
