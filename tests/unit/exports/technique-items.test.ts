import assert from 'node:assert/strict';
import { test } from 'node:test';
import { techniqueItems } from '../../../src/exports/technique-items.ts';
import { subjects } from './support/cases.ts';
import { english } from '../support/words.ts';

test('the small case gives one question: the other note is arguable', () => {
  const [small] = subjects;
  assert.ok(small);
  const items = techniqueItems(small.item, small.library, english).map(
    ({ slug, quotes, technique, options }) => ({
      slug,
      quotes,
      technique,
      options,
    }),
  );
  assert.deepEqual(items, [
    {
      slug: 'two-sides-of-the-square',
      quotes: ['Some residents welcomed the change, while others worried'],
      technique: 'both-sides-heard',
      options: [
        { words: 'Both sides heard', isRight: true },
        { words: 'Plural inflation', isRight: false },
        { words: 'Quiet absence', isRight: false },
      ],
    },
  ]);
});

for (const { item, library } of subjects) {
  const byTerm = new Map(library.techniques.map((technique) => [technique.matter.term, technique]));
  const items = techniqueItems(item, library, english);

  test(`${item.id}: each question has one right option, the technique of its note, and none that another note finds there`, () => {
    assert.ok(items.length > 0);
    for (const { slug, technique, options, anchors } of items) {
      const note = item.notes.find((other) => other.slug === slug);
      assert.ok(note && !note.arguable, slug);
      assert.equal(technique, note.techniques[0]);
      assert.ok(options.length >= 3 && options.length <= 4, slug);
      assert.deepEqual(
        options.filter(({ isRight }) => isRight).map(({ words }) => byTerm.get(words)?.id),
        [technique],
      );
      assert.equal(new Set(options.map(({ words }) => words)).size, options.length, slug);
      const there = new Set(
        item.notes
          .filter((other) =>
            other.anchors.some((a) => anchors.some((b) => a.start < b.end && b.start < a.end)),
          )
          .flatMap(({ techniques }) => techniques),
      );
      const wrong = options.filter(({ isRight }) => !isRight).map(({ words }) => byTerm.get(words));
      assert.deepEqual(
        wrong.filter((option) => !option || there.has(option.id)),
        [],
        slug,
      );
      const lens = library.techniques.find(({ id }) => id === technique)?.lens;
      assert.ok(
        wrong.some((option) => option?.lens !== lens),
        `${slug} has an option of another lens`,
      );
    }
  });

  test(`${item.id}: the choice does not depend on the order of the taxonomy, nor on notes about other words`, () => {
    assert.deepEqual(
      techniqueItems(item, { techniques: library.techniques.toReversed() }, english),
      items,
    );
    const [first] = items;
    const alone = item.notes.filter(({ anchors }) =>
      anchors.some((a) => first?.anchors.some((b) => a.start < b.end && b.start < a.end)),
    );
    assert.deepEqual(
      techniqueItems({ ...item, notes: alone }, library, english).find(
        ({ slug }) => slug === first?.slug,
      ),
      first,
    );
  });
}

test('the right answer is not always in the same place', () => {
  const places = subjects.flatMap(({ item, library }) =>
    techniqueItems(item, library, english).map(({ options }) =>
      options.findIndex(({ isRight }) => isRight),
    ),
  );
  assert.ok(new Set(places).size > 1);
});

test('too small a taxonomy gives no questions', () => {
  for (const { item, library } of subjects) {
    const used = library.techniques.filter(({ id }) =>
      item.notes.some(({ techniques }) => techniques.includes(id)),
    );
    assert.deepEqual(techniqueItems(item, { techniques: used.slice(0, 2) }, english), []);
  }
});
