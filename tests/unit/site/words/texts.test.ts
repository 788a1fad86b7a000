import assert from 'node:assert/strict';
import { test } from 'node:test';
import { say } from '../../../../src/site/words/say.ts';
import {
  articleRights,
  languageName,
  longDate,
  ownLanguageName,
  publication,
  sectionNames,
} from '../../../../src/site/words/texts.ts';

test('what is not known of a publication is said, not left out', () => {
  assert.equal(
    publication({ publisher: 'Town Council', published: '2026-03-02' }),
    'Town Council, 2 March 2026',
  );
  assert.equal(
    publication({ publisher: 'unknown', published: 'unknown' }),
    'publisher unknown, undated',
  );
  assert.equal(publication({ publisher: 'unknown', published: '2026' }), 'publisher unknown, 2026');
});

test('a language has the name that readers know, and the name that it has itself', () => {
  assert.equal(languageName('uk'), 'Ukrainian');
  assert.equal(ownLanguageName('cy'), 'Cymraeg');
});

test('a date is the same in every time zone', () =>
  assert.equal(longDate('2026-01-01'), '1 January 2026'));

test('an invented text is under our licence, and only that', () => {
  assert.equal(articleRights({ invented: true }), say('shell.inventedRights'));
  assert.equal(articleRights({ invented: false }), say('shell.articleRights'));
});

test('a section has its own name', () => assert.equal(sectionNames.people, say('sections.people')));
