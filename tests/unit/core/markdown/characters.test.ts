import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import {
  contentFiles,
  inCase,
  messagesOf,
  mistyped,
  sealedText,
  shortForm,
  source,
} from '../../support/content.ts';

suite('misleading characters are looked for', () => {
  const messages = (...changes: [string, string][]): string[] =>
    messagesOf(contentFiles(mistyped(inCase('commentary.md'), ...changes)))
      .filter(({ ruleId }) => ruleId === 'characters-misleading')
      .map(shortForm);

  test('in front matter, headings, bodies and sources', () => {
    const path = inCase('commentary.md');
    assert.deepEqual(
      messages(
        ['lang: en', 'lang: en # \u200b'],
        ['becomes several', 'be\u200bcomes several'],
        ['One planner is', 'One pl\u200banner is'],
      ),
      [
        `${path}:2:12 characters-misleading`,
        `${path}:6:18 characters-misleading`,
        `${path}:12:7 characters-misleading`,
      ],
    );
    const references = mistyped('content/references.json', [
      'Minutes of the',
      'Minutes\\u200bof\u200b the',
    ]);
    assert.deepEqual(messagesOf(contentFiles(references)).map(shortForm), [
      'content/references.json:5:22 characters-misleading',
      'content/references.json:5:30 characters-misleading',
    ]);
  });

  test('not in the article and its quotes, which must stay as they were received', () => {
    const put = (text: string): string =>
      text.replaceAll('hailed', 'ha\u200biled').replaceAll('Removes', 'Rem\u200boves');
    const text = put(source);
    const files = contentFiles({
      ...sealedText(text),
      ...mistyped(inCase('commentary.md'), ['a step hailed', 'a step ha\u200biled']),
    });
    assert.deepEqual(messagesOf(files).map(String), []);
  });

  test('in the rest of the front matter of an article', () => {
    const files = contentFiles(
      mistyped(inCase('article.md'), ['publisher: Wexcombe', 'publisher: Wex\u200bcombe']),
    );
    assert.deepEqual(messagesOf(files).map(shortForm), [
      `${inCase('article.md')}:4:15 characters-misleading`,
    ]);
  });
});
