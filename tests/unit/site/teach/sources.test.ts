import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Case } from '../../../../src/core/case/case.ts';
import type { Library } from '../../../../src/core/library/model.ts';
import { inCard, inNotes, inParts, sourcesOf } from '../../../../src/site/teach/sources.ts';

const note = { kind: 'note', caseId: 'c', slug: 'one', title: 'One' } as const;
const card = {
  kind: 'layer',
  caseId: 'c',
  layer: 'lesson/evidence',
  slug: 'two',
  title: 'Two',
} as const;
const key = { kind: 'layer', caseId: 'c', layer: 'lesson/key', title: 'Key' } as const;

const item = {
  citations: [
    { reference: 'c', place: note },
    { reference: 'a', place: note },
    { reference: 'a', place: note },
    { reference: 'b', place: card },
    { reference: 'd', place: key },
  ],
} as unknown as Case;
const library = { references: ['a', 'b', 'c', 'd'].map((id) => ({ id })) } as unknown as Library;

test('sources are listed once each, in the order of the bibliography', () => {
  for (const [isCited, expected] of [
    [inNotes, ['a', 'c']],
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
