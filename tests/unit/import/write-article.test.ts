import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { writeArticle } from '../../../src/import/write-article.ts';

const facts = { lang: 'cy', received: '2026-05-04', sha256: 'ab12' };
const partsOf = (written: string): [matter: Record<string, unknown>, body: string] => {
  const [, matter = '', body = ''] = /^---\n(.*?)---\n\n(.*)$/s.exec(written) ?? [];
  return [parse(matter) as Record<string, unknown>, body];
};

test('front matter is complete, with unknown for what is not known', () => {
  const [matter] = partsOf(writeArticle({ headline: 'Bench: "old"', paragraphs: ['x'] }, facts));
  const { summary, ...rest } = matter;
  assert.deepEqual(rest, {
    title: 'Bench: "old"',
    lang: 'cy',
    publisher: 'unknown',
    published: 'unknown',
    url: 'unknown',
    received: '2026-05-04',
    sha256: 'ab12',
  });
  assert.equal(typeof summary, 'string');
});

test('paragraphs are Markdown that says the same words, whatever signs they have', () => {
  const [, body] = partsOf(
    writeArticle(
      { headline: 'x', paragraphs: ['# not a heading', '1. *no* list [^1] a_b_', '| a | b |'] },
      facts,
    ),
  );
  assert.equal(body, '\\# not a heading\n\n1\\. \\*no\\* list \\[^1] a\\_b\\_\n\n\\| a | b |\n');
});
