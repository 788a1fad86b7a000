import assert from 'node:assert/strict';
import { test } from 'node:test';
import { h } from 'hastscript';
import type { DiscussionQuestion } from '../../../src/core/case/lesson/lesson.ts';
import { writeTopic } from '../../../src/exports/discussion.ts';
import { english } from '../support/words.ts';
import { bench, inventedBench, spanOf } from '../support/bench.ts';
import { all, readXml } from './support/read-xml.ts';

const questions: DiscussionQuestion[] = [
  {
    slug: 'who',
    question: 'Who called it "quiet" & why?',
    anchors: [spanOf('quiet revolution')],
    quotes: ['quiet revolution'],
    level: 'analyse',
    note: [h('p', 'The planners did.')],
  },
];
const topic = readXml(writeTopic(bench.article, questions, english));
const text = all(topic, 'text')[0]?.text ?? '';

test('a topic asks each question, with the words that it is about', () => {
  assert.match(all(topic, 'title')[0]?.text ?? '', /^Discussion: Council Removes/);
  assert.match(text, /<li><p>Who called it “quiet” &#x26; why\?<\/p><p>Sentence 1:<\/p>/);
  assert.match(text, /<strong>quiet revolution<\/strong>/);
});

test('the answer that is expected does not go to students', () =>
  assert.doesNotMatch(text, /The planners did/));

test('a topic on an invented text says so before it asks', () => {
  const invented = readXml(writeTopic(inventedBench.article, questions, english));
  assert.match(
    all(invented, 'text')[0]?.text ?? '',
    /^<p>An invented text, written for practice\. Choose a question/,
  );
  assert.match(text, /^<p>Choose a question/);
});
