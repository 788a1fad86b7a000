import assert from 'node:assert/strict';
import { test } from 'node:test';
import { downloads, downloadsOf, makeDownload } from '../../../src/exports/downloads.ts';
import { lessonParts } from '../../../src/core/files/lesson-parts.ts';
import { site, subjects } from './support/cases.ts';
import { english } from '../support/words.ts';

test('each download has a name of its own, a purpose in a sentence, a form and a media type', () => {
  assert.equal(new Set(downloads.map(({ file }) => file)).size, downloads.length);
  for (const { file, words, form, mediaType } of downloads) {
    const title = english.say(`downloads.${words}.title`);
    const purpose = english.say(`downloads.${words}.purpose`);
    assert.match(file, /^[a-z][a-z0-9-]*(\.[a-z0-9]+)+$/, file);
    assert.match(title, /^[A-Z]/, file);
    assert.match(purpose, /^[A-Z].*[.?]$/, file);
    assert.notEqual(form(english.say), '', file);
    assert.match(mediaType, /^[a-z]+\/[\w.+-]+/, file);
  }
});

test('nothing that holds answers is for students', () => {
  const answers = downloads.filter(({ reveals }) => reveals === 'answers');
  assert.ok(answers.length > 0);
  for (const { file, audience } of answers) assert.notEqual(audience, 'students', file);
});

test('a paper for students is never printed from a part of the lesson for teachers', () => {
  for (const { file, audience, made } of downloads) {
    if (audience !== 'students' || made.by !== 'print' || !(made.part in lessonParts)) continue;
    assert.equal(lessonParts[made.part as keyof typeof lessonParts].audience, 'students', file);
  }
});

test('what a case offers from the model can be made, and a paper cannot', () => {
  for (const { item, library } of subjects) {
    for (const { file, made } of downloadsOf(item)) {
      const bytes = makeDownload(file, item, library, site);
      assert.equal(bytes !== undefined && bytes.length > 0, made.by === 'model', file);
    }
  }
  const [{ item, library }] = subjects as [(typeof subjects)[number]];
  assert.equal(makeDownload('no-such-file', item, library, site), undefined);
});
