import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  alone,
  entryAnchor,
  referenceAnchor,
  routes,
  sentenceId,
  techniqueAnchor,
} from '../../../../src/site/addresses/routes.ts';

// Readers and teachers have kept these addresses: a change here breaks their links.
const kept: [of: string, address: string, expected: string][] = [
  ['a reading room', routes.case('bench'), '/cases/bench/'],
  ['a note', routes.note('bench', 'a-note'), '/cases/bench/#a-note'],
  ['a sentence', routes.sentence('bench', 3), '/cases/bench/#s.3'],
  ['an article without marks', routes.caseOriginal('bench'), '/cases/bench/original/'],
  ['a first reading', routes.caseRead('bench'), '/cases/bench/read/'],
  ['an assigned reading', routes.caseReadAlone('bench'), '/cases/bench/read/#alone'],
  ['a layer', routes.layer('bench', 'voices'), '/cases/bench/voices/'],
  ['a translation', routes.caseIn('bench', 'cy'), '/cases/bench/cy/'],
  ['the figures', routes.caseFigures('bench'), '/cases/bench/audit/'],
  ['a lesson', routes.teach('bench'), '/cases/bench/teach/'],
  ['a part of a lesson', routes.teachPart('bench', 'key'), '/cases/bench/teach/key/'],
  ['a download', routes.download('bench', 'unit.imscc'), '/cases/bench/downloads/unit.imscc'],
  ['a case in one file', routes.caseFile('bench'), '/cases/bench/downloads/bench.html'],
  ['a place', routes.entry('places', 'moor'), '/places/moor/'],
  ['a term', routes.entry('terms', 'lamp'), '/glossary/lamp/'],
  ['a person', routes.entry('people', 'dunn'), '/glossary/dunn/'],
  ['a technique', routes.technique('echo'), '/techniques/echo/'],
  ['the page of techniques', routes.page('techniques'), '/techniques/'],
  ['a page', routes.page('about'), '/about/'],
  ['a source', routes.reference('minutes'), '/references/#ref.minutes'],
  ['a rule', routes.rule('link-unknown'), '/contribute/rules/link-unknown/'],
  ['the feed', routes.feed(), '/feed.xml'],
];
for (const [of, address, expected] of kept)
  test(`the address of ${of} is ${expected}`, () => assert.equal(address, expected));

test('names in any script are encoded, so that none of their characters ends the path', () => {
  assert.equal(routes.case('лава ?'), '/cases/%D0%BB%D0%B0%D0%B2%D0%B0%20%3F/');
  assert.equal(routes.note('a', 'b#c'), '/cases/a/#b%23c');
  assert.equal(routes.heading('/about/', 'é'), '/about/#%C3%A9');
});

test('ids within a page never meet those of notes, which have no dots', () => {
  const ids = [
    sentenceId(1),
    referenceAnchor('a'),
    entryAnchor('terms', 'a'),
    techniqueAnchor('a'),
  ];
  assert.deepEqual(ids, ['s.1', 'ref.a', 'entry.terms.a', 'technique.a']);
  assert.ok(routes.caseReadAlone('a').endsWith(`#${alone}`));
});
