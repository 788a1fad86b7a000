import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isProblem } from '../../../src/import/model.ts';
import { newCase } from '../../../src/import/new-case.ts';
import { sha256 } from '../support/content.ts';

const make = (bytes: Uint8Array | string, name = 'bench.txt', id?: string, encoding?: string) =>
  newCase(
    {
      name,
      bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes,
      id,
      encoding,
      today: '2026-11-28',
    },
    sha256,
  );
const made = (...args: Parameters<typeof make>) => {
  const result = make(...args);
  assert.ok(!isProblem(result), JSON.stringify(result));
  return result;
};
const problem = (...args: Parameters<typeof make>): string => {
  const result = make(...args);
  assert.ok(isProblem(result));
  return result.problem;
};

const text =
  'Council removes old bench\n\nThe town council has removed the old bench from the square.\n';

test('a text in UTF-8 is kept byte for byte, and the article names its hash', () => {
  const bytes = new TextEncoder().encode(`\ufeff${text}`);
  const { id, lang, files } = made(bytes);
  assert.equal(id, 'council-removes-old-bench');
  assert.equal(lang, 'en');
  assert.deepEqual(files['source.txt'], bytes);
  assert.ok(String(files['article.md']).includes(`sha256: ${sha256(bytes)}`));
});

test('a text in another encoding is kept in UTF-8; its page has the hash of what was received', () => {
  const bytes = Uint8Array.from(text.replace('square.', 'caf\u00e9.'), (letter) =>
    letter.charCodeAt(0),
  );
  const { files } = made(bytes, 'bench.txt', undefined, 'windows-1252');
  const source = new TextEncoder().encode(text.replace('square.', 'café.'));
  assert.deepEqual(files['source.txt'], source);
  assert.ok(String(files['article.md']).includes(sha256(source)));
  assert.ok(String(files['about.md']).includes(sha256(bytes)));
});

test('of a web page the words are kept, the headline first', () => {
  const words = 'The town council has removed the old bench from the market square. '
    .repeat(3)
    .trim();
  const { files } = made(
    `<html lang="en"><body><article><h1>Bench gone</h1><p>${words}</p><p>${words}</p></article></body></html>`,
    'page.html',
  );
  assert.equal(
    new TextDecoder().decode(files['source.txt'] as Uint8Array),
    `Bench gone\n\n${words}\n\n${words}\n`,
  );
});

test('the id that was asked for is the folder of the case', () =>
  assert.equal(made(text, 'bench.txt', 'my-bench').id, 'my-bench'));

test('what is no text says what it is; what has no words says that', () => {
  assert.match(problem('%PDF-1.7'), /is a PDF, expected plain text or a web page/);
  assert.match(problem(' \n'), /no words/);
});

test('a text of a million letters is an article, one more is a book', () => {
  const long = (letters: number) => `Title\n\n${'a'.repeat(letters)}`;
  assert.match(problem(long(1_000_001)), /has 1,000,001 letters, expected at most 1,000,000/);
});
