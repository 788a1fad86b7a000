import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { useAnchor, usesInArticle, viewArticle } from '../../../../src/core/case/article-view.ts';
import { bench, library, spanOf } from '../../support/bench.ts';
import { build, contentFiles, sealedText, source } from '../../support/content.ts';

const { article } = bench;
/** An article whose third paragraph has two sentences and names the same term in both. */
const [twice] = build(
  contentFiles(
    sealedText(source.replace('two lamp posts.\n', 'two lamp posts. One lamp post stays. ')),
  ),
).library.cases;
assert.ok(twice);

const html = (view: ReturnType<typeof viewArticle>): string[] =>
  view.map(({ sentences }) =>
    sentences.map(({ gap, content }) => gap + toHtml({ type: 'root', children: content })).join(''),
  );

test('a view has all words of the article, block by block, and the article is not changed', () => {
  const before = JSON.stringify(article.tree);
  const blocks = html(viewArticle(article, { ranges: [{ id: 'a', ...spanOf('old bench') }] }));
  assert.equal(
    blocks.join(' ').replace(/<[^>]*>/g, ''),
    article.flat.value.replace(/&/g, '&#x26;'),
  );
  assert.equal(JSON.stringify(article.tree), before);
});

test('a range that runs over two sentences is wrapped in each, and only its ends are its ends', () => {
  const parts: string[] = [];
  viewArticle(article, {
    ranges: [{ id: 'a', ...spanOf('since 1974. For now') }],
    wrap: (_, { first, last }) => {
      parts.push(`${first} ${last}`);
      return h('mark');
    },
  });
  assert.deepEqual(parts, ['true false', 'false true']);
});

test('a milestone at the end of a sentence is in that sentence, not in the next', () => {
  const at = article.sentences[1]?.end ?? 0;
  const [, first, second] = html(viewArticle(article, { milestones: [{ at, node: h('a') }] }));
  assert.match(first ?? '', /revolution\.<a><\/a>$/);
  assert.doesNotMatch(second ?? '', /<a>/);
});

test('names are linked in paragraphs only; the second in a paragraph is a repetition', () => {
  const made: string[] = [];
  viewArticle(twice.article, {
    glossary: {
      matcher: library.matcher,
      make: (entry, { count, repeated }) => {
        made.push(`${entry} ${count} ${repeated}`);
        return h('a');
      },
    },
  });
  assert.deepEqual(
    made.filter((use) => use.startsWith('terms/')),
    ['terms/lamp-post 1 false', 'terms/lamp-post 2 true'],
  );
});

test('each use of a name has its sentence and an id of its own', () =>
  assert.deepEqual(
    usesInArticle(twice.article, 'bench', library.matcher)
      .filter(({ section }) => section === 'terms')
      .map(({ words, container }) => [words, container]),
    [
      [
        'lamp posts',
        { kind: 'article', caseId: 'bench', sentence: 3, anchor: 'use.terms.lamp-post.1' },
      ],
      [
        'lamp post',
        { kind: 'article', caseId: 'bench', sentence: 4, anchor: 'use.terms.lamp-post.2' },
      ],
    ],
  ));

test('the id of a use has dots, which no slug has', () =>
  assert.equal(useAnchor('people/mary-dunn', 3), 'use.people.mary-dunn.3'));
