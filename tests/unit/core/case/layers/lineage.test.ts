import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLineage } from '../../../../../src/core/case/layers/lineage.ts';
import { layer, words } from '../../../support/layer.ts';

const read = (body: string) => {
  const { entries, file, rules } = layer(
    `## hail the removal\n\n> **hail** the removal\n\n${body}\n`,
  );
  return { lineage: readLineage(entries, file)[0], rules: rules() };
};

test('originals, plain words and what changed', () => {
  const { lineage, rules } = read(
    '- cy: yn canmol\n- zh-Hant: 稱讚\n- plain: praise it\n\nIt grew warmer.',
  );
  assert.deepEqual(rules, []);
  assert.deepEqual(
    lineage?.originals.map((original) => [original.lang, words(original.words)]),
    [
      ['cy', 'yn canmol'],
      ['zh-Hant', '稱讚'],
    ],
  );
  assert.equal(words(lineage?.plain ?? []), 'praise it');
  assert.equal(words(lineage?.body ?? []), 'It grew warmer.');
  assert.equal(lineage?.phrase, 'hail the removal');
  assert.equal(lineage?.slug, 'hail-the-removal');
  assert.equal(lineage?.line, 1);
  assert.equal(lineage?.anchors.length, 1);
});

test('text before the list is kept', () => {
  assert.equal(
    words(read('First.\n\n- cy: yn canmol\n\nThen.').lineage?.body ?? []),
    'First. Then.',
  );
});

test('without an original the phrase is reported', () => {
  assert.deepEqual(read('It grew warmer.').rules, ['1 origin-missing']);
  assert.deepEqual(read('- plain: praise it').rules, ['1 origin-missing']);
});

test('an item that is neither a language nor plain is reported at its line', () => {
  const { lineage, rules } = read('- cy: yn canmol\n- Welsh: yn canmol');
  assert.deepEqual(rules, ['6 item-unexpected']);
  assert.deepEqual(lineage?.plain, []);
  assert.deepEqual(read('- welsh: yn canmol').rules, ['5 item-unexpected']);
});

test('without plain words there are none', () => {
  assert.deepEqual(read('- cy: yn canmol').lineage?.plain, []);
});
