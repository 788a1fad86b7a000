import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lexiconFor } from '../../../../../src/core/text/sentence-ends/lexicon.ts';

const kindsOf = (lang: string, abbreviation: string) => [...lexiconFor(lang).kindsOf(abbreviation)];

test('lexicon: the own language counts first', () => {
  assert.deepEqual(kindsOf('en', 'Sr.'), ['inside']);
  assert.deepEqual(kindsOf('es-MX', 'Sr.'), ['before']);
});

test('lexicon: then other languages', () => assert.deepEqual(kindsOf('en', 'z. B.'), ['before']));

test('lexicon: CLDR for its own language alone', () => {
  assert.deepEqual(kindsOf('en', 'Pvt.'), ['before']);
  assert.deepEqual(kindsOf('en', 'Dept.'), ['inside']);
  assert.deepEqual(kindsOf('de', 'Ztr.'), ['inside']);
  assert.deepEqual(kindsOf('en', 'Ztr.'), []);
});

test('lexicon: a capital letter is read as a small one, the other way round is not', () => {
  assert.deepEqual(kindsOf('uk', 'Вул.'), ['before']);
  assert.deepEqual(kindsOf('en', 'gen.'), ['before']); // French and Ukrainian write it small
  assert.deepEqual(kindsOf('en', 'mrs.'), []);
});

test('lexicon: a single capital letter is not read as a small one', () =>
  assert.deepEqual(kindsOf('ru', 'Г.'), []));

test('lexicon: words that begin and go on', () => {
  assert.equal(lexiconFor('de').isStarter('Danach'), true);
  assert.equal(lexiconFor('de').isStarter('Oktober'), false);
  assert.equal(lexiconFor('ja').isStarter('The'), true);
  assert.equal(lexiconFor('ar').isContinuer('في'), true);
  assert.equal(lexiconFor('en').isContinuer('في'), false);
  assert.equal(lexiconFor('en').isSubject('they'), true);
  assert.equal(lexiconFor('en').isSubject('table'), false);
});
