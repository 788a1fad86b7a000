import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layOut } from '../../../../src/site/reading-room/margin.ts';
import { build, contentFiles, sealedText } from '../../support/content.ts';

test('margin: a sentence without a space before it says so, and then the sentences join to the article', () => {
  const { library } = build(
    contentFiles(sealedText('見出し\n雨が降った。晴れた。\nOne came. Two went.')),
  );
  const article = library.cases[0]?.article;
  assert.ok(article);
  const sentences = layOut(article, []).blocks.flatMap((block) => block.sentences);
  assert.deepEqual(
    sentences.map(({ glued }) => glued),
    [false, false, true, false, false],
  );
  const words = article.sentences.map(({ start, end }) => article.flat.value.slice(start, end));
  const joined = words
    .map((text, index) => (index === 0 || sentences[index]?.glued ? text : ` ${text}`))
    .join('');
  assert.equal(joined, article.flat.value);
});
