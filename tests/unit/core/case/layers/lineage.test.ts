import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLineage } from '../../../../../src/core/case/layers/lineage.ts';
import { layer, words } from '../../../support/layer.ts';

const read = (body: string) => {
  const { entries, file, rules } = layer(
    `## hail the removal\n\n> **hail** the removal\n\n${body}\n`,
  );
  return { lineage: readLineage(entries, file)[0], rules: rules(), file };
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

test('an item without words behind the colon is reported, and only that', () => {
  assert.deepEqual(read('- cy:\n- plain: praise it').rules, ['5 item-unexpected']);
  assert.deepEqual(read('- cy: yn canmol\n- plain:').rules, ['6 item-unexpected']);
  assert.deepEqual(read('- cy: yn canmol\n- Welsh:').rules, ['6 item-unexpected']);
});

test('plain words twice are reported at the second, and the first are kept', () => {
  const { lineage, rules } = read('- cy: yn canmol\n- plain: praise it\n- plain: hail it');
  assert.deepEqual(rules, ['7 item-unexpected']);
  assert.equal(words(lineage?.plain ?? []), 'praise it');
});

test('a split list is reported with the form of an item', () => {
  const { rules, file } = read('- cy: yn canmol\n* plain: praise it');
  assert.deepEqual(rules, ['6 item-unexpected']);
  assert.match(String(file.messages[0]?.reason), /items `ru: …` or `plain: …`/);
});

test('any tag is unknown', () => {
  assert.deepEqual(read('#framing\n\n- cy: yn canmol').rules, ['5 tag-unknown']);
});

test('a missing body is not also reported as a missing original', () => {
  assert.deepEqual(read('').rules, ['1 entry-body-missing']);
});
