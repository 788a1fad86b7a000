import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filterRules } from '../../../../src/site/reading-room/filter-styles.ts';
import { build, contentFiles } from '../../support/content.ts';

const [item] = build(contentFiles()).library.cases;
assert.ok(item);
const { notes } = item;
const rules = filterRules(notes);

const countOf = (rule: string): number =>
  sum([...rule.matchAll(/--n-\w+:(\d+)/g)].map(([, count]) => Number(count)));
const sum = (counts: readonly number[]): number =>
  counts.reduce((total, count) => total + count, 0);

test('a lens hides its notes whatever the technique shows', () => {
  const hidden = rules.filter((rule) => rule.includes('.lens-'));
  assert.equal(hidden.length, new Set(notes.map((note) => note.lens)).size);
  for (const rule of hidden) assert.equal(rule.split('!important').length, 3, 'cards and marks');
});

test('a technique hides everything and shows its own again, without force', () => {
  const technique = rules.filter((rule) => rule.includes('~:is(') && !rule.includes('.lens-'));
  assert.equal(technique.length, 1 + new Set(notes.flatMap((note) => note.techniques)).size);
  for (const rule of technique) assert.doesNotMatch(rule, /!important/);
});

test('the filter of core notes hides all others by force, counts what is left, and is there only if there are some', () => {
  const isCore = (rule: string): boolean => rule.includes('core.only');
  assert.ok(!rules.some(isCore));
  const [first] = notes;
  const core = filterRules(notes.map((note) => ({ ...note, core: note === first }))).filter(isCore);
  const hidden = core.filter((rule) => rule.includes('~:is('));
  assert.equal(hidden.length, 1);
  assert.match(
    hidden[0] ?? '',
    /:not\(\[data-tags~="core"\]\)\{.*!important\}mark.*!important\}\}$/,
  );
  const counted = core.filter((rule) => rule.includes('only.all')).map(countOf);
  assert.deepEqual(counted, [1]);
  const own = core.filter((rule) => rule.includes(`"only.${first?.techniques[0]}"`)).map(countOf);
  assert.equal(sum(own), 1);
});

test('the lenses that are on add up to the notes that are shown', () => {
  assert.equal(
    sum(rules.filter((rule) => rule.startsWith(':where(.room-bar){')).map(countOf)),
    notes.length,
  );
  const id = notes.find((note) => note.techniques.length > 0)?.techniques[0] ?? '';
  const own = rules.filter((rule) => rule.startsWith(`.room-bar:has([id="only.${id}"]:checked){`));
  assert.equal(sum(own.map(countOf)), notes.filter((note) => note.techniques.includes(id)).length);
});

test('a case without notes has no rules', () => {
  assert.deepEqual(filterRules([]), []);
});
