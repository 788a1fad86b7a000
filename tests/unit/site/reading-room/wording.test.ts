import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOf } from '../../../../src/core/text/text-of.ts';
import { alternativeElements, wordingStyles } from '../../../../src/site/reading-room/wording.ts';
import { build, contentFiles, inCase } from '../../support/content.ts';

/** The alternatives of a word, as they appear after these words of the article. */
function alternatives(title: string, quote: string, words: string): string[] {
  const entry = `## ${title}\n\n> ${quote}\n\nWhy.\n\n- ${words}: plain\n- istanbul: odd\n`;
  const [item] = build(contentFiles({ [inCase('wording.md')]: entry })).library.cases;
  const wording = item?.wording[0];
  assert.ok(item && wording?.anchors[0]);
  return alternativeElements(item, wording.slug, wording.anchors[0]).map((element) =>
    textOf(element.children),
  );
}

test('alternatives are in the order of their entry', () => {
  assert.deepEqual(alternatives('empty', 'square remains **empty**', 'bare'), ['bare', 'istanbul']);
});

test('at the start of a sentence an alternative begins with a capital', () => {
  assert.deepEqual(alternatives('for now', '**For now**, the square', 'today'), [
    'Today',
    'Istanbul',
  ]);
});

test('in a headline it has the capital that the original has and its entry has not', () => {
  assert.deepEqual(alternatives('bench', 'Removes Beloved **Bench** From', 'seat'), [
    'Seat',
    'Istanbul',
  ]);
  assert.deepEqual(alternatives('Bench', 'Removes Beloved **Bench** From', 'seat'), [
    'seat',
    'istanbul',
  ]);
});

test('a switch hides the original and shows its own alternative', () => {
  const [item] = build(contentFiles()).library.cases;
  assert.ok(item);
  const scope = '.block:has([id="word.removal.2"]:checked)';
  assert.deepEqual(wordingStyles(item).split('\n').slice(2, 4), [
    `${scope} mark[data-item="removal"]{display:none}`,
    `${scope} [data-item="removal"][data-alternative="2"]{display:inline}`,
  ]);
});

test('the switch of the whole text shows the first alternative of each word, whatever is chosen', () => {
  const [item] = build(contentFiles()).library.cases;
  assert.ok(item);
  const scope = ':root:has([id="all.plain"]:checked,[id="all.plainer"]:target)';
  assert.deepEqual(wordingStyles(item).split('\n').slice(-3), [
    `${scope} mark:is([data-item="removal"]){display:none}`,
    `${scope} .alternative:not([data-alternative="1"]){display:none}`,
    `${scope} .alternative[data-alternative="1"]{display:inline}`,
  ]);
});
