import assert from 'node:assert/strict';
import { test } from 'node:test';
import { typographyFix } from '../../../../src/core/anchor/quote-typography.ts';
import { type Quote, readQuote } from '../../../../src/core/entries/quote.ts';
import { parseMarkdown } from '../../../../src/core/markdown/parse.ts';
import { applyEdits } from '../../../../src/core/messages/fixes/apply-edits.ts';
import { VFile } from 'vfile';
import { readSource, targetOf } from './support.ts';

/** A Markdown file after the fix of the quote it begins with; `undefined` if there is none. */
function tidied(source: string, article: string): string | undefined {
  const { quote, file } = readSource(source);
  const target = targetOf(article);
  const result = target.anchorer.anchor(quote);
  assert.equal(result.kind, 'one', source);
  const fix = result.kind === 'one' && typographyFix(quote, result.match, target, file);
  return fix ? applyEdits(source, fix.edits) : undefined;
}

test('a quote with the characters of the article is left as it is', () => {
  assert.equal(tidied('> the “old” bench', 'It was the “old” bench.'), undefined);
});

test('quotation marks, dashes and dots become those of the article', () => {
  const article = 'It was the “old” bench – Ann’s… and no other...';
  assert.equal(
    tidied(`> the "old" bench - Ann's... and no other…\n`, article),
    '> the “old” bench – Ann’s… and no other...\n',
  );
});

test('spaces become those of the article, however many', () => {
  const article = 'a fee of 5\u00a0000\u202fkr, or a\u00a0 day';
  assert.equal(tidied('> of 5 000 kr, or a day', article), `> ${article.slice(6)}`);
});

test('what is alike is not part of an edit', () => {
  const { quote, file } = readSource('> was the "old" bench');
  const target = targetOf('It was the “old” bench.');
  const result = target.anchorer.anchor(quote);
  assert.ok(result.kind === 'one');
  assert.deepEqual(typographyFix(quote, result.match, target, file), {
    title: 'Quotation marks, dashes and spaces of a quote as in the article',
    edits: [
      { start: 10, end: 11, text: '“' },
      { start: 14, end: 15, text: '”' },
    ],
  });
});

test('bold and escapes keep their places', () => {
  const article = 'The “old [red] bench” was – they say – gone.';
  assert.equal(
    tidied('> "old \\[red\\] bench" was - **they** say - gone.', article),
    '> “old \\[red\\] bench” was – **they** say – gone.',
  );
});

test('a character reference for a mark is replaced whole', () => {
  assert.equal(
    tidied('> the &quot;old - bench', 'It was the “old – bench” here.'),
    '> the “old – bench',
  );
});

test('the first and the last part of a quote with gaps are tidied', () => {
  const article = 'The “old” bench was – as some say – the “best” seat, said “Ann” then.';
  assert.equal(
    tidied('> the "old" bench […] - the "best" […] said "Ann" then', article.replace('The', 'the')),
    '> the “old” bench […] - the "best" […] said “Ann” then',
  );
  assert.equal(
    tidied('> The "old" bench […] the "best" seat', article),
    '> The “old” bench […] the “best” seat',
  );
});

test('a part that is repeated is tidied at its own end of the quote', () => {
  const article = 'so “it” was and so “it” is';
  assert.equal(tidied('> "it" […] "it" is', article), '> “it” […] “it” is');
});

test('a mark of Markdown is not written for one that is none', () => {
  // A quote that begins with a hyphen and a space would become a list.
  assert.equal(tidied('> – no more', 'They said - no more'), undefined);
});

test('a line end in a quote is kept', () => {
  assert.equal(
    tidied('> the "old\n> bench" here', 'It was the “old\u00a0bench” here.'),
    '> the “old\n> bench” here',
  );
});

test('a quote further down in a file is tidied in its place', () => {
  const file = new VFile('Words.\n\n> x "y" z\n');
  const node = parseMarkdown(file).children[1];
  const quote = node?.type === 'blockquote' ? readQuote(node, file) : undefined;
  const target = targetOf('x “y” z');
  const result = quote && target.anchorer.anchor(quote);
  assert.ok(result?.kind === 'one');
  const fix = typographyFix(quote as Quote, result.match, target, file);
  assert.equal(applyEdits(String(file), fix?.edits ?? []), 'Words.\n\n> x “y” z\n');
});

test('a quote is not tidied if that would make it lead to other words', () => {
  // Exact words win over alike ones: `"a" b` means the second place, which it must keep.
  const article = '“a” b and "a" b';
  assert.equal(tidied('> "a" b', article), undefined);
});
