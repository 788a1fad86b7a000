import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { anchorEntries } from '../../../../src/core/anchor/anchor-entries.ts';
import { readEntries } from '../../../../src/core/entries/entries.ts';
import { applyEdits } from '../../../../src/core/messages/fixes/apply-edits.ts';
import { parseMarkdown } from '../../../../src/core/markdown/parse.ts';
import { layer } from '../../support/layer.ts';

const article =
  'The bell rang at noon. People ran to the old square and asked who had rung it. The bell rang at dusk.';

/** Reads one entry with this quote and a body. */
function entryOf(quote: string, text = article): ReturnType<typeof layer> {
  return layer(`## Title\n\n${quote}\n\n#tag\n\nOwn words.\n`, text);
}

/** The words of the article that the first entry is about. */
function anchored({ entries }: ReturnType<typeof layer>, text = article): string[] {
  return (entries[0]?.anchors ?? []).map(({ start, end }) => text.slice(start, end));
}

test('an entry is about the words of its quotes, in their order', () => {
  const result = entryOf('> to the **old square** and\n\n> People ran');
  assert.deepEqual(anchored(result), ['old square', 'People ran']);
  assert.equal(result.entries[0]?.isBroken, false);
  assert.deepEqual(result.rules(), []);
  assert.equal(result.file.data.tidying, undefined);
});

test('an entry without quotes is not broken', () => {
  const { entries } = entryOf('');
  assert.deepEqual(entries[0]?.anchors, []);
  assert.equal(entries[0].isBroken, false);
});

test('without an article nothing is anchored, and nothing reported', () => {
  const file = new VFile('## Title\n\n> People ran\n\nOwn words.\n');
  const { entries } = readEntries(parseMarkdown(file), file);
  const [first] = anchorEntries(entries, file, undefined);
  assert.deepEqual([first?.anchors, first?.isBroken], [[], true]);
  assert.deepEqual(file.messages, []);
});

test('an entry is broken if one of two quotes is not found', () => {
  const result = entryOf('> People ran\n\n> People ran to the new square');
  assert.deepEqual(anchored(result), []);
  assert.equal(result.entries[0]?.isBroken, true);
  const [message] = result.file.messages;
  assert.equal(message?.ruleId, 'quote-not-found');
  assert.deepEqual([message.line, message.actual], [5, '> People ran to the new square']);
  assert.deepEqual(message.expected, ['> People ran to the old square']);
  assert.match(message.note ?? '', /article: People ran to the \[old\] square/);
});

test('an entry is broken if a quote could not be read', () => {
  const result = entryOf('> People ran\n\n> **asked** who **had**');
  assert.deepEqual(anchored(result), []);
  assert.equal(result.entries[0]?.isBroken, true);
  assert.deepEqual(result.rules(), ['5 quote-bold-twice']);
});

test('an entry is broken if words of the article are not marked as a quote', () => {
  const result = layer('## Title\n\nPeople ran to the old square\n\nOwn words.\n', article);
  assert.equal(result.entries[0]?.isBroken, true);
  assert.deepEqual(result.rules(), ['3 quote-unmarked']);
});

test('a quote that resembles nothing has no suggestion', () => {
  const [message] = entryOf('> Nobody heard anything').file.messages;
  assert.equal(message?.expected, undefined);
  assert.match(message?.note ?? '', /^No passage of the article resembles it/);
});

test('a blockquote that holds more than a quote is not rewritten', () => {
  const [message] = entryOf('> People ran to the new square\nMy reply').file.messages;
  assert.equal(message?.expected, undefined);
  assert.match(message?.note ?? '', /Markdown reads the line `My reply` as part of the quote/);
});

test('marks that were not read are named', () => {
  const [gap] = entryOf('> People ran (…) asked who').file.messages;
  assert.match(gap?.note ?? '', /Words that are left out are written as `\[…\]`/);
  const [bold] = entryOf('> ran to **the new **square').file.messages;
  assert.match(bold?.note ?? '', /Put `\*\*` directly before/);
  assert.deepEqual(bold?.expected, ['> ran to **the old** square']);
});

test('tags on the line of a quote are reported as such', () => {
  const { file, entries } = entryOf('> People ran #first #second');
  const [message, ...others] = file.messages;
  assert.deepEqual([message?.ruleId, others], ['tags-in-quote', []]);
  assert.match(message?.reason ?? '', /#first #second/);
  assert.equal(message?.expected, undefined);
  assert.equal(entries[0]?.isBroken, true);
});

test('a quote that occurs twice is shown where it occurs, with longer ones to choose from', () => {
  const result = entryOf('> bell rang');
  assert.deepEqual(anchored(result), []);
  const [message] = result.file.messages;
  assert.equal(message?.ruleId, 'quote-ambiguous');
  assert.match(message.reason, /found 2 times/);
  assert.equal(message.actual, '> bell rang');
  assert.deepEqual(message.expected, [
    '> The **bell rang** at noon.',
    '> it. The **bell rang** at',
  ]);
  assert.equal(
    message.note,
    [
      'It occurs here:',
      '  The [bell rang] at noon. People ran to the …',
      '  … asked who had rung it. The [bell rang] at dusk.',
      'Quote more words and put the ones you mean in **bold**, for example:',
      '  > The **bell rang** at noon.',
    ].join('\n'),
  );
  assert.equal(message.fix, undefined);
});

test('six occurrences of a quote are shown, and the others counted', () => {
  const [message] = entryOf('> tick', 'tick tock '.repeat(8).trim()).file.messages;
  assert.equal(message?.note?.match(/\[tick\]/g)?.length, 6);
  assert.match(message?.note ?? '', /… and 2 more/);
});

test('a quote with a gap that occurs twice has no suggestion', () => {
  const text = 'One red door and one red gate and one red roof.';
  const [message] = entryOf('> one red […] red', text).file.messages;
  assert.equal(message?.ruleId, undefined);
  const [twice] = entryOf('> red […] red', text).file.messages;
  assert.equal(twice?.ruleId, 'quote-ambiguous');
  assert.deepEqual(twice.expected, []);
});

test('an occurrence that no quote can name is not among those to choose from', () => {
  const [message] = entryOf('> (x)', 'They say(x)y, and not (x)').file.messages;
  assert.deepEqual(message?.expected, ['> not **(x)**']);
});

test('a letter that is left out before an occurrence is shown as an ellipsis', () => {
  const text = `a${' bcd efg'.repeat(3)} bcd tick tock tick`;
  assert.equal(text.indexOf('tick'), 30);
  const [message] = entryOf('> tick', text.slice(1).trimStart()).file.messages;
  assert.match(message?.note ?? '', /\n {2}bcd efg bcd efg bcd efg bcd \[tick\]/);
  const [longer] = entryOf('> tick', text.slice(1).trimStart().replace('bcd', 'bcde')).file
    .messages;
  assert.match(longer?.note ?? '', /\n {2}…cde efg bcd efg bcd efg bcd \[tick\]/);
});

test('quotes that cover all occurrences are made longer by a fix, each in its place', () => {
  const { file } = entryOf('> bell rang\n\n> bell rang');
  const [first, second] = file.messages;
  assert.match(second?.note ?? '', /for example:\n {2}> it\. The \*\*bell rang\*\* at$/);
  const edits = [first, second].flatMap((message) => message?.fix?.edits ?? []);
  assert.equal(
    applyEdits(String(file), edits),
    '## Title\n\n> The **bell rang** at noon.\n\n> it. The **bell rang** at\n\n#tag\n\nOwn words.\n',
  );
});

test('two quotes may mean the same words', () => {
  const quote = '> **One** […] red';
  const { file } = entryOf(`${quote}\n\n${quote}`, 'One red door and one red gate.');
  assert.deepEqual(
    file.messages.map(({ ruleId, fix }) => [ruleId, fix?.edits.map(({ text }) => text)]),
    [
      ['quote-ambiguous', ['> One']],
      ['quote-ambiguous', ['> One']],
    ],
  );
});

test('an ambiguous blockquote that holds more is not rewritten', () => {
  const [message] = entryOf('> bell\nrang').file.messages;
  assert.deepEqual([message?.ruleId, message?.expected], ['quote-ambiguous', undefined]);
});

test('a quote with other typography is anchored, and can be tidied', () => {
  const text = 'She said: “The bell rang.”';
  const result = entryOf('> said: "The bell', text);
  assert.deepEqual(anchored(result, text), ['said: “The bell']);
  assert.deepEqual(result.file.messages, []);
  const [fix, ...others] = result.file.data.tidying ?? [];
  assert.deepEqual(others, []);
  assert.match(applyEdits(String(result.file), fix?.edits ?? []), /\n> said: “The bell\n/);
});
