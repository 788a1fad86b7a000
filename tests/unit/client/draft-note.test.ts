import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { draftNote } from '../../../src/client/draft-note.ts';
import { readEntries } from '../../../src/core/entries/entries.ts';
import { parseMarkdown } from '../../../src/core/markdown/parse.ts';
import { english } from '../support/words.ts';

const text = 'The bench stayed by the bench of the clerk.';

test('a draft is an entry with the selected words, without messages', () => {
  const start = text.indexOf('bench of');
  const draft = draftNote(text, { start, end: start + 'bench'.length }, 'en', english.say);
  assert.equal(draft?.quote, '> the **bench**');
  const file = new VFile({ path: 'commentary.md', value: draft?.entry });
  const { entries, preamble } = readEntries(parseMarkdown(file), file);
  assert.deepEqual(file.messages.map(String), []);
  assert.deepEqual(preamble, []);
  assert.deepEqual(
    entries.map(({ quotes, tags, body }) => [quotes.length, tags.length, body.length]),
    [[1, 1, 1]],
  );
  assert.equal(entries[0]?.quotes[0]?.text, 'the bench');
});

test('white space alone is not drafted', () => {
  assert.equal(draftNote(text, { start: 3, end: 4 }, 'en', english.say), undefined);
});
