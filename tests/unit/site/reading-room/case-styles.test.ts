import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caseStyles } from '../../../../src/site/reading-room/case-styles.ts';
import { build, contentFiles } from '../../support/content.ts';

const [item] = build(contentFiles()).library.cases;
const rules = (view: Parameters<typeof caseStyles>[1]): string[] =>
  item ? caseStyles(item, view).split('\n').filter(Boolean) : [];

test('each note lights up its words, inside the block that holds them', () => {
  for (const { slug } of item?.notes ?? []) {
    const own = rules('commentary').filter((rule) => rule.includes(`mark[data-item="${slug}"]`));
    assert.equal(own.length, 1, slug);
    assert.match(own[0] ?? '', /^\.block:has\(/);
  }
});

test('a lens hides its notes whatever the technique shows', () => {
  const lens = rules('commentary').filter((rule) => rule.includes('.lens-'));
  const shown = new Set(item?.notes.map((note) => note.lens));
  assert.equal(lens.length, 2 * shown.size, 'cards and marks of each lens');
  for (const rule of lens) assert.match(rule, /!important\}$/);
});

test('a technique hides everything and shows its own again, without force', () => {
  const technique = rules('commentary').filter(
    (rule) => rule.includes('only.') || rule.includes('name="technique"'),
  );
  const used = new Set(item?.notes.flatMap((note) => note.techniques));
  assert.equal(technique.length, 2 + 2 * used.size);
  for (const rule of technique) assert.doesNotMatch(rule, /!important/);
});

test('the filter of core notes hides all others by force, and is there only if there are some', () => {
  assert.ok(item);
  const isCore = (rule: string): boolean => rule.includes('core.only');
  assert.ok(!rules('commentary').some(isCore));
  const notes = item.notes.map((note, index) => ({ ...note, core: index === 0 }));
  const core = caseStyles({ ...item, notes }, 'commentary')
    .split('\n')
    .filter(isCore);
  assert.equal(core.length, 2, 'cards and marks');
  for (const rule of core) assert.match(rule, /:not\(\[data-tags~="core"\]\)\{.*!important\}$/);
});

test('the voices have a rule for the author, and no filters', () => {
  assert.ok(rules('voices').some((rule) => rule.includes('data-item="the.author"')));
  assert.ok(rules('voices').every((rule) => !rule.includes('.filters')));
});

test('a title with signs of CSS cannot end its selector', () => {
  assert.ok(item);
  const [note] = item.notes;
  assert.ok(note);
  const hostile = { ...item, notes: [{ ...note, slug: 'a"]{}b\\' }] };
  assert.match(caseStyles(hostile, 'commentary'), /data-item="a\\"\]\{\}b\\\\"/);
});
