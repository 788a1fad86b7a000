import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import { styleMap } from '../../../../src/site/papers/style-map.ts';
import { stylesIn } from '../../../../src/site/papers/styles.ts';

const { document } = parseHTML(`<h2>Plain</h2>
<div class="quiz-item"><h2>Asked</h2></div>
<div class="sheet"><div class="block"><p class="s">One</p><p class="s">Two</p></div></div>
<div class="block"><p class="s">Three</p><p class="s">Four</p></div>
<p>Do this</p><p class="answer">Line</p><p class="answer">Last line</p>`);

/** The style of an element: that of the last selector which fits, as in a stylesheet. */
const styleOf = (words: string): string | undefined => {
  const element = Array.from(document.querySelectorAll('h2, p')).find(
    ({ textContent }) => textContent === words,
  );
  assert.ok(element, words);
  return Object.entries(styleMap).findLast(([selector]) =>
    Array.from(document.querySelectorAll(selector)).includes(element),
  )?.[1];
};

const rows: [words: string, style: string][] = [
  ['Plain', 'Heading1'],
  ['Asked', 'Question'],
  ['Three', 'SentenceFirst'],
  ['Four', 'Sentence'],
  ['One', 'SentenceFirstWide'],
  ['Two', 'SentenceWide'],
  ['Do this', 'Task'],
  ['Line', 'AnswerLine'],
  ['Last line', 'AnswerLineLast'],
];
for (const [words, style] of rows)
  test(`the style of '${words}' is ${style}`, () => assert.equal(styleOf(words), style));

test('each style that an element gets is one that a document has', () => {
  const { paragraphStyles = [], characterStyles = [] } = stylesIn('en-GB');
  const known = new Set([
    ...[...paragraphStyles, ...characterStyles].map(({ id }) => id),
    ...['Title', 'Heading1', 'Heading2', 'Heading3', 'ListParagraph'],
  ]);
  assert.deepEqual(
    Object.values(styleMap).filter((style) => !known.has(style)),
    [],
  );
});
