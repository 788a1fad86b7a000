import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cyrillic, latin } from '../../src/cli/maintenance/characters.ts';
import { elements, files, text, tree } from './support/dist.ts';

/** Scripts that the site leaves to the reader's machine. */
const left =
  /[\p{Script=Arabic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hebrew}\u060c-\u065f\u3000-\u303f\uff00-\uffef]/u;

test('the fonts carry every Latin and Cyrillic character that pages show, and their signs', () => {
  const known = new Set(latin + cyrillic);
  const missing = new Map<string, string>();
  for (const page of files('.html'))
    for (const character of text(
      elements(tree(page), ({ tagName }) => tagName === 'body')[0] as never,
    ))
      if (!known.has(character) && !left.test(character)) missing.set(character, page);
  assert.deepEqual(
    [...missing],
    [],
    'add them in src/cli/maintenance/characters.ts and run `npm run fonts`',
  );
});
