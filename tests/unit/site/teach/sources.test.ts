import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Case } from '../../../../src/core/case/case.ts';
import { type Container, isNote } from '../../../../src/core/case/container.ts';
import type { Library } from '../../../../src/core/library/model.ts';
import { inCard, inParts, sourcesOf } from '../../../../src/site/teach/sources.ts';

const entry = { caseId: 'c', title: 'Title' };
const note: Container = { kind: 'layer', layer: 'commentary', slug: 'one', ...entry };
const card: Container = { kind: 'lesson', part: 'evidence', slug: 'two', ...entry };
const key: Container = { kind: 'lesson', part: 'key', slug: '', ...entry };

const item = {
  citations: [
    { reference: 'c', container: note },
    { reference: 'a', container: note },
    { reference: 'a', container: note },
    { reference: 'b', container: card },
    { reference: 'd', container: key },
  ],
} as unknown as Case;
const library = { references: ['a', 'b', 'c', 'd'].map((id) => ({ id })) } as unknown as Library;

test('sources are listed once each, in the order of the bibliography', () => {
  for (const [isCited, expected] of [
    [isNote, ['a', 'c']],
    [inParts('key'), ['d']],
    [inParts('key', 'evidence'), ['b', 'd']],
    [inParts('quiz'), []],
    [inCard('two'), ['b']],
    [inCard('one'), []],
  ] as const)
    assert.deepEqual(
      sourcesOf(item, library, isCited).map(({ id }) => id),
      expected,
    );
});
