import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { parseHTML } from 'linkedom';
import { selectedWords } from '../../../src/client/selected-words.ts';

const globals = globalThis as Record<string, unknown>;
const page = parseHTML(`<article>
  <h2 class="s">A <em>title</em></h2>
  <p class="s"><a data-n="1"></a>One <mark>came</mark>.</p><div>A note.</div>
  <p class="s" data-glued="">Two went.</p>
</article>`);
const before = [globals['Text'], globals['HTMLElement']];
Object.assign(globals, { Text: page.Text, HTMLElement: page.HTMLElement });
after(() => Object.assign(globals, { Text: before[0], HTMLElement: before[1] }));

const reading = page.document.querySelector('article') as unknown as HTMLElement;
const texts: { data: string }[] = [];
const collect = (node: Node): void => {
  if (node.nodeType === 3) texts.push(node as unknown as { data: string });
  for (const child of node.childNodes) collect(child);
};
collect(reading);

/** A selection from a letter of one text node to a letter of another, as a browser reports it. */
function select(from: [text: string, at: number], to: [text: string, at: number]) {
  const indexOf = (text: string): number => texts.findIndex(({ data }) => data === text);
  const [first, last] = [indexOf(from[0]), indexOf(to[0])];
  assert.ok(first >= 0 && last >= first);
  const range = {
    startContainer: texts[first],
    startOffset: from[1],
    endContainer: texts[last],
    endOffset: to[1],
    intersectsNode: (node: unknown) => {
      const at = texts.indexOf(node as { data: string });
      return first <= at && at <= last;
    },
  };
  return selectedWords(reading, range as unknown as Range);
}

const text = 'A title One came.Two went.';

test('the text is the article’s: sentences with a space between them unless they are glued', () => {
  assert.equal(select(['came', 0], ['came', 4])?.text, text);
});

for (const [name, from, to, expected] of [
  ['a word in an element', ['came', 0], ['came', 4], 'came'],
  ['a part of a word', ['One ', 1], ['One ', 3], 'ne'],
  ['words across elements', ['A ', 0], ['came', 2], 'A title One ca'],
  ['words across glued sentences', ['came', 0], ['Two went.', 3], 'came.Two'],
  ['a selection that ends in a note', ['came', 0], ['A note.', 3], 'came.'],
] as const)
  test(name, () => {
    const span = select([...from], [...to])?.span;
    assert.equal(span && text.slice(span.start, span.end), expected);
  });

test('a selection outside the article’s words is none', () => {
  assert.equal(select(['A note.', 0], ['A note.', 6]), undefined);
});
