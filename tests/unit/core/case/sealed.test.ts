import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  messagesOf,
  contentFiles,
  inCase,
  shortForm,
  source,
  mistyped,
} from '../../support/content.ts';

const article = inCase('article.md');
const check = (overrides: Record<string, string>) =>
  messagesOf(contentFiles(overrides)).filter(({ ruleId }) => ruleId === 'text-differs');

test('the first word that differs is reported at its place, with the place in the source', () => {
  const [message, ...others] = check(
    mistyped(
      article,
      ['the old bench from', 'the new bench from'],
      ['Some residents', 'All residents'],
    ),
  );
  assert.deepEqual(others, [], 'one message, however many words differ');
  assert.match(String(message?.reason), /new/);
  assert.match(String(message?.reason), /old/);
  // The first paragraph is the second line of the source: 52 letters are before `old`.
  assert.match(`${message?.reason} ${message?.note}`, /source\.txt:2:53/);
});

test('white space, line ends and escapes are no difference', () =>
  assert.deepEqual(
    check(mistyped(article, ['the old bench from', 'the\nold   bench from'], ['1974.', '1974\\.'])),
    [],
  ));

test('words that are missing at the end, or too many, are reported there', () => {
  const [missing] = check(mistyped(article, ['For now, the square remains empty.', 'For now,']));
  assert.match(String(missing?.reason), /end of the text/);
  const [more] = check(mistyped(article, ['remains empty.', 'remains empty. Really.']));
  assert.match(String(more?.reason), /Really/);
});

test('a word of the headline is found in the front matter', () => {
  const [message] = check(mistyped(article, ['Beloved', 'Loved']));
  // `title: "Council Removes ` is before it, on the second line.
  assert.equal(message && shortForm(message), `${article}:2:25 text-differs`);
  assert.ok(source.includes('Beloved'));
});
