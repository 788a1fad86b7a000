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

test('each card knows the anchor that its words have', () => {
  const placed = rules('commentary').filter((rule) => /anchor-name|--at:/.test(rule));
  const anchors = item?.notes.flatMap((note) => note.anchors) ?? [];
  assert.equal(placed.length, 2 * anchors.length);
  const [note] = item?.notes.filter((candidate) => candidate.anchors.length > 0) ?? [];
  const at = item?.notes.indexOf(note as never);
  assert.ok(placed.includes(`[id="at.${note?.slug}"]{anchor-name:--a${at}}`));
  assert.ok(placed.includes(`.note[data-item="${note?.slug}"]{--at:--a${at}}`));
});

test('the voices have a rule for the author, and no filters', () => {
  assert.ok(rules('voices').some((rule) => rule.includes('data-item="the.author"')));
  assert.ok(rules('voices').every((rule) => !rule.includes('.room-bar')));
});

test('a title with signs of CSS cannot end its selector', () => {
  assert.ok(item);
  const [note] = item.notes;
  assert.ok(note);
  const hostile = { ...item, notes: [{ ...note, slug: 'a"]{}b\\' }] };
  assert.match(caseStyles(hostile, 'commentary'), /data-item="a\\"\]\{\}b\\\\"/);
});
