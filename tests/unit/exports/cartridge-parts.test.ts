import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cartridgeParts } from '../../../src/exports/cartridge-parts.ts';
import { bench, library } from '../support/bench.ts';
import { site, siteWithoutAddress } from './support/site.ts';

const { lesson } = bench;
assert.ok(lesson);
// One technique at least is asked about: the first note is no longer arguable.
const notes = bench.notes.map((note) => ({ ...note, arguable: false }));
const item = { ...bench, notes };
const slugs = (of = item, to = site): string[] =>
  cartridgeParts(of, library, to).map(({ slug }) => slug);

test('the parts of a lesson are in the order in which it is taught', () =>
  assert.deepEqual(slugs(), [
    'first-reading',
    'worksheet',
    'evidence',
    'reading-room',
    'quiz',
    'techniques',
    'discussion',
    'rubric',
    'homework',
    'plan',
    'guidance',
  ]));

test('the key is in no cartridge', () => {
  assert.ok(lesson.pages.key);
  assert.ok(!slugs().includes('key'));
});

test('parts for teachers are marked as theirs and kept in a folder of their own', () => {
  const teachers = cartridgeParts(item, library, site).filter(({ role }) => role === 'Instructor');
  assert.deepEqual(
    teachers.map(({ path }) => path),
    ['teacher/plan.html', 'teacher/guidance.html'],
  );
});

test('a case without a lesson has the reading and what is made from its notes', () =>
  assert.deepEqual(slugs({ ...item, lesson: undefined }), [
    'first-reading',
    'reading-room',
    'techniques',
  ]));

test('a site without an address has no link to its reading room', () =>
  assert.ok(!slugs(item, siteWithoutAddress).includes('reading-room')));

test('lists without entries have no part', () => {
  const empty = { ...lesson, quiz: [], questions: [], evidence: [] };
  for (const slug of ['quiz', 'discussion', 'evidence'])
    assert.ok(!slugs({ ...item, lesson: empty }).includes(slug), slug);
});

test('the worksheet says in its title what it is, beside the titles of other parts', () => {
  const parts = cartridgeParts(item, library, site);
  const titleOf = (name: string) => parts.find(({ slug }) => slug === name)?.title;
  assert.equal(titleOf('worksheet'), 'Worksheet: Worksheet');
  assert.equal(titleOf('plan'), 'Plan');
});
