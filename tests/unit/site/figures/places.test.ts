import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  articleNames,
  countedNames,
  placesOfCase,
  position,
  quotedNames,
} from '../../../../src/site/figures/places.ts';
import { bench, library } from '../../support/bench.ts';
import { build, contentFiles, sealedText, source } from '../../support/content.ts';

const names = [
  { words: 'Oldtown', count: 6 },
  { words: 'Newtown', count: 1 },
];

test('a name that is used once has no count', () => {
  assert.equal(countedNames(names), 'Oldtown (6), Newtown');
  assert.equal(quotedNames(names), '‘Oldtown’ 6 times, ‘Newtown’ once');
});

const positions: [at: { lat: number; lon: number }, written: string][] = [
  [{ lat: 48.281, lon: 37.1 }, '48.28° N, 37.10° E'],
  [{ lat: 51.2, lon: -2.2 }, '51.20° N, 2.20° W'],
  [{ lat: -33.9, lon: 18.4 }, '33.90° S, 18.40° E'],
  [{ lat: -22.95, lon: -43.2 }, '22.95° S, 43.20° W'],
  [{ lat: 0, lon: 0 }, '0.00° N, 0.00° E'],
];
for (const [at, written] of positions)
  test(`a position is ${written}`, () => assert.equal(position(at), written));

test('the names by which an article calls an entry are counted, case by case', () => {
  assert.deepEqual(articleNames('terms/lamp-post', library), [
    {
      caseId: 'bench',
      title: bench.article.matter.title,
      names: [{ words: 'lamp posts', count: 1 }],
    },
  ]);
  assert.deepEqual(articleNames('places/sallow-moor', library), []);
});

test('a case has the places that its article names, in the headline too', () => {
  const { library: named } = build(
    contentFiles(sealedText(source.replace('Market Square', 'Sallow Moor'))),
  );
  const [item] = named.cases;
  assert.ok(item);
  assert.deepEqual(
    placesOfCase(item, named).map(({ slug }) => slug),
    ['sallow-moor'],
  );
});

test('a case has the places that its notes name, not those of another layer or another case', () => {
  const used = (caseId: string, layer: 'commentary' | 'voices') => ({
    ...library,
    glossary: library.glossary.map((entry) => ({
      ...entry,
      uses: [
        {
          ...(bench.uses[0] as (typeof bench.uses)[number]),
          container: { kind: 'layer' as const, caseId, layer, slug: 'a', title: 'A' },
        },
      ],
    })),
  });
  const slugs = (...of: Parameters<typeof used>): string[] =>
    placesOfCase(bench, used(...of)).map(({ slug }) => slug);
  assert.deepEqual(slugs('bench', 'commentary'), ['sallow-moor']);
  assert.deepEqual(slugs('bench', 'voices'), []);
  assert.deepEqual(slugs('other', 'commentary'), []);
});
