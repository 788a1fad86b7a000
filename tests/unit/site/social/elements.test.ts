import assert from 'node:assert/strict';
import { test } from 'node:test';
import '../../support/bundler.ts';

const { element, largeWords, marginLine, wordId } =
  await import('../../../../src/site/social/elements.ts');

const spans = (topOf: (id: string) => number | undefined): string[] =>
  largeWords([{ text: 'As ' }, { text: 'one two three', lens: 'sourcing' }], 68, topOf).map(
    (child) => (typeof child === 'string' ? child : String(child.props.children)),
  );

test('an underlined piece is one span for each line that it runs over', () => {
  const tops = new Map([
    [wordId(1, 0), 10],
    [wordId(1, 1), 10],
    [wordId(1, 2), 90],
  ]);
  assert.deepEqual(
    spans((id) => tops.get(id)),
    ['As ', 'one two', ' ', 'three'],
  );
});

test('before the lines are known each word is a span, so that it can be measured', () =>
  assert.deepEqual(
    spans(() => undefined),
    ['As ', 'one', ' ', 'two', ' ', 'three'],
  ));

test('words without a lens are plain text', () =>
  assert.deepEqual(
    largeWords([{ text: 'Plain words' }], 68, () => 0),
    ['Plain words'],
  ));

test('each lens has a line of its own, not only a colour', () => {
  const styles = (
    ['language', 'sourcing', 'evidence', 'framing', 'omission', 'fairness'] as const
  ).map((lens) => {
    const [span] = largeWords([{ text: 'word', lens }], 100, () => 0);
    assert.ok(span && typeof span !== 'string');
    const { textDecoration, textDecorationThickness, backgroundImage } = span.props.style;
    return backgroundImage
      ? 'double'
      : `${String(textDecoration).split(' ')[1]} ${textDecorationThickness}`;
  });
  assert.equal(new Set(styles).size, 6, styles.join(', '));
});

test('a line of the margin has a number only if its note has one', () => {
  assert.equal(marginLine({ text: 'Bench', native: 'mainc' }).length, 1);
  const [number, column] = marginLine({ number: '3', text: 'A note', lens: 'omission' });
  assert.ok(number && typeof number !== 'string' && column && typeof column !== 'string');
  assert.equal(number.props.children, '3');
  assert.equal((column.props.children as unknown[]).length, 2, 'its title and its lens');
});

test('an element has an id only if it is to be measured', () => {
  assert.equal('id' in element('div', {}, '').props, false);
  assert.equal(element('div', {}, '', 'line.0').props.id, 'line.0');
});
