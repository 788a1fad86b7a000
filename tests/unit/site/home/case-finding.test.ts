import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sayCaseFinding } from '../../../../src/site/home/case-finding.ts';
import { build, contentFiles, inCase } from '../../support/content.ts';

function finding(...without: string[]): string | undefined {
  const files = contentFiles(Object.fromEntries(without.map((name) => [inCase(name), undefined])));
  const [item] = build(files).library.cases;
  assert.ok(item);
  return sayCaseFinding(item);
}
const lesson = [
  ...['plan', 'worksheet', 'key', 'rubric', 'homework', 'guidance', 'questions', 'quiz'],
  'evidence',
].map((name) => `lesson/${name}.md`);

test('with a lesson, which lets students count voices, it is about the originals', () => {
  assert.equal(finding(), '1 phrase of the article can be followed to an original in Welsh.');
  assert.equal(finding('lineage.md'), '1 of 2 notes says what the text does well.');
});

test('without a lesson, or with one that has no answers, it is about the voices', () => {
  const voices = 'Of 1 voice 1 has a name. The author’s own words are 77% of the text.';
  assert.equal(finding(...lesson), voices);
  const answers = ['key', 'questions', 'quiz'].map((name) => `lesson/${name}.md`);
  assert.equal(finding(...answers), voices);
});

test('a case with nothing to count says nothing', () => {
  assert.equal(finding('voices.md', 'lineage.md', 'commentary.md'), undefined);
});
