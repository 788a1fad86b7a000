import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createWords } from '../../../src/core/words/words.ts';
import { writeTopic } from '../../../src/exports/discussion.ts';
import { makeDownload } from '../../../src/exports/downloads.ts';
import { lessonQuiz } from '../../../src/exports/quiz.ts';
import { writePage } from '../../../src/exports/web-page.ts';
import { site, subjects } from './support/cases.ts';

/** A site whose language is written from the right; its words are English here. */
const arabic = { ...site, words: createWords('ar') };
const [subject] = subjects;
assert.ok(subject);
const { item, library } = subject;

test('a page of a package runs from the right', () => {
  const page = (lang: string): string => writePage({ title: 'A', lang, body: '' });
  assert.match(page('ar'), /^<!doctype html>\n<html lang="ar" dir="rtl">/);
  assert.match(page('en'), /^<!doctype html>\n<html lang="en">/);
});

test('questions of a quiz and of a discussion run from the right in a page that does not', () => {
  const quiz = lessonQuiz(item, arabic)?.items[0];
  assert.match(quiz?.prompt ?? '', /^<div lang="ar" dir="rtl"><p>.*<\/div>$/s);
  assert.match(quiz?.options[0]?.words ?? '', /^<span lang="ar" dir="rtl">one<\/span>$/);
  assert.match(quiz?.feedback ?? '', /^<div lang="ar" dir="rtl"><p>.*<\/div>$/s);
  const topic = writeTopic(item.article, item.lesson?.questions ?? [], arabic.words);
  assert.match(topic, /<text [^>]*>(?:<|&lt;|&#x3C;)div lang="ar" dir="rtl"/);
  assert.match(lessonQuiz(item, site)?.items[0]?.prompt ?? '', /^<p>/);
});

test('annotations say the direction of a note', () => {
  const directionIn = (lang: string): unknown => {
    const spoken = { ...item, languages: { ...item.languages, commentary: lang } };
    const made = JSON.parse(String(makeDownload('annotations.jsonld', spoken, library, site))) as {
      first: { items: { body: { textDirection?: string }[] }[] };
    };
    return made.first.items[0]?.body[0]?.textDirection;
  };
  assert.equal(directionIn('ar'), 'rtl');
  assert.equal(directionIn('en'), 'ltr');
});
