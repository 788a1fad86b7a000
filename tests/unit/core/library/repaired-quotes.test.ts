import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { readContent } from '../../../../src/collections/read-content.ts';
import { buildLibrary } from '../../../../src/core/library/build-library.ts';
import type { ContentFile } from '../../../../src/core/files/content-file.ts';
import { createBuildCache } from '../../../../src/core/library/build-cache.ts';
import { routes } from '../../../../src/site/addresses/routes.ts';

const path = 'content/cases/ferry/commentary.md';
const files = (
  await readContent(fileURLToPath(new URL('../../../sites/towns', import.meta.url)))
).filter(({ path }) =>
  /^content\/(techniques\/.*|cases\/ferry\/(commentary|article)\.md|cases\/ferry\/source\.txt)$/.test(
    path,
  ),
);
const commentary = files.find((file) => file.path === path) as ContentFile;
const cache = createBuildCache();

function build(text: string) {
  const changed = files.map((file) =>
    file.path === path ? { ...file, text, sha256: text } : file,
  );
  const { library, files: checked } = buildLibrary(changed, routes, cache);
  const messages = checked.find((file) => file.path === path)?.messages ?? [];
  return { messages, notes: library.cases[0]?.notes ?? [] };
}

test('every fourth quote of a long case, mistyped in one word, is fixed to the same words, in bold as before', () => {
  // Without the other files every citation is unknown; only the quotes are looked at.
  const aboutQuotes = ({ ruleId }: { ruleId?: string | undefined }): boolean =>
    ruleId?.startsWith('quote-') === true;
  const plain = [...commentary.text.matchAll(/^> .*$/gm)].filter(
    ([line]) => !/\[(…|\.\.\.)\]/.test(line),
  );
  const quotes = plain.filter((_, index) => index % 4 === 0);
  assert.ok(quotes.length > 10);
  assert.ok(build(commentary.text).notes.length > 30);
  const spans = (text: string): string =>
    JSON.stringify(build(text).notes.map(({ slug, anchors }) => [slug, anchors]));
  const right = spans(commentary.text);
  let offered = 0;
  for (const { index, 0: line } of quotes) {
    const words = [...line.matchAll(/\p{L}{4,}/gu)];
    const word = words[Math.floor(words.length / 2)];
    if (!word) continue;
    const wrong =
      line.slice(0, word.index) +
      word[0].slice(0, -2) +
      'qx' +
      line.slice(word.index + word[0].length);
    const withQuote = (quote: string): string =>
      commentary.text.slice(0, index) + quote + commentary.text.slice(index + line.length);
    const [message] = build(withQuote(wrong)).messages.filter(aboutQuotes);
    assert.equal(message?.ruleId, 'quote-not-found', wrong);
    assert.equal(message.actual, wrong);
    const [fixed] = message.expected ?? [];
    if (!fixed) continue;
    offered += 1;
    assert.deepEqual(build(withQuote(fixed)).messages.filter(aboutQuotes).map(String), [], fixed);
    assert.equal(spans(withQuote(fixed)), right, fixed);
  }
  assert.ok(offered > quotes.length * 0.8, `${offered} of ${quotes.length}`);
});
