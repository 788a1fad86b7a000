import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseSpecimen } from '../../../../src/site/home/specimen.ts';

/** A case with a headline of ten letters, and two sentences of ten letters each. */
function made(
  id: string,
  notes: (readonly [start: number, end: number])[][],
  { invented = false, asked = [] as (readonly [number, number])[] } = {},
) {
  const span = ([start, end]: readonly [number, number]) => ({ start, end });
  return {
    id,
    article: {
      matter: { invented },
      sentences: [0, 1, 2].map((number) => ({ number, start: number * 11, end: number * 11 + 10 })),
    },
    notes: notes.map((anchors, index) => ({ slug: `${id}-${index}`, anchors: anchors.map(span) })),
    lesson: { quiz: [{ anchors: asked.map(span) }], questions: [] },
  };
}
const chosen = (...cases: ReturnType<typeof made>[]) => {
  const specimen = chooseSpecimen(cases as never);
  return specimen && [specimen.note.slug, specimen.sentence.number];
};

test('the first note on words of one sentence below the headline', () => {
  const notes = [
    [[0, 4]],
    [
      [11, 14],
      [22, 25],
    ],
    [[18, 25]],
    [],
    [[23, 26]],
    [[11, 13]],
  ] as const;
  assert.deepEqual(chosen(made('a', notes as never)), ['a-4', 2]);
});

test('no note on words that a question of the lesson is about', () => {
  const notes = [[[11, 15]], [[22, 25]]] as const;
  assert.deepEqual(chosen(made('a', notes as never, { asked: [[14, 20]] })), ['a-1', 2]);
});

test('a case that was invented comes first, and one without such a note is passed over', () => {
  const real = made('real', [[[11, 15]]]);
  assert.deepEqual(chosen(real, made('made-up', [[[11, 15]]], { invented: true })), [
    'made-up-0',
    1,
  ]);
  assert.deepEqual(chosen(real, made('made-up', [[[0, 5]]], { invented: true })), ['real-0', 1]);
  assert.equal(chosen(), undefined);
});
