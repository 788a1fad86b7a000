/** The small inputs of `tests/cases/imports/`: what each must give. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import type { ElementContent } from 'hast';
import { viewArticle } from '../../../src/core/case/article-view.ts';
import { type NewCase, newCase } from '../../../src/import/new-case.ts';
import {
  build as buildContent,
  contentFile,
  contentFiles,
  sha256,
  shortForm,
} from '../support/content.ts';

const folder = new URL('../../cases/imports/', import.meta.url);
const make = (name: string, title?: string) =>
  newCase({ name, bytes: readFileSync(new URL(name, folder)), title, today: '2026-11-28' }, sha256);

/** The case in a library: the errors of the check, its sentences, and its text and that of its page. */
function build({ id, files }: NewCase) {
  const written = Object.entries(files).map(([name, content]) =>
    contentFile(`content/cases/${id}/${name}`, content),
  );
  const built = buildContent([...contentFiles(), ...written]);
  const article = built.library.cases.find((item) => item.id === id)?.article;
  assert.ok(article, 'the case is in the library');
  return {
    errors: built.files
      .flatMap(({ messages }) => messages)
      .filter(({ fatal }) => fatal)
      .map(shortForm),
    blocks: article.blocks.map(({ sentences }) => sentences.length),
    text: article.flat.value,
    page: viewArticle(article)
      .map(({ sentences }) =>
        sentences.map(({ gap, content }) => gap + content.map(letters).join('')).join(''),
      )
      .join(' '),
  };
}

/** The text of a node as programs take it from `textContent`. */
function letters(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(letters).join('') : '';
}

interface Expected {
  headline?: string;
  paragraphs?: number;
  lang?: string;
  id?: string;
  published?: string;
  url?: string;
  leftOut?: string[];
  /** How many sentences the headline and each paragraph have. */
  sentences?: number[];
  /** What one of the notes says. */
  says?: RegExp;
  refuses?: RegExp;
}

const expected: Record<string, Expected> = {
  '01-short-japanese.html': { headline: '図書館が開く', paragraphs: 2, lang: 'ja' },
  '01b-short-chinese.html': { headline: '图书馆开门', paragraphs: 2, lang: 'zh' },
  '02-h1-is-the-logo.html': { headline: 'Library opens', paragraphs: 3 },
  '03-h1-with-br.html': { headline: 'Library opens', paragraphs: 3 },
  '03b-h1-with-style.html': { headline: 'Library opens', paragraphs: 3 },
  '04-site-name-in-headline.html': { headline: 'Open thread', paragraphs: 3 },
  '05-charset-after-1024.html': {
    headline: 'Nowa biblioteka została otwarta',
    paragraphs: 3,
    lang: 'pl',
    says: /declares its encoding, windows-1250, only after/,
  },
  '07-nul-in-script.html': {
    headline: 'Library opens',
    paragraphs: 3,
    says: /^1 NUL \(byte 0\) was left out, the first in line 1\.$/,
  },
  '08-lang-en-on-german.html': {
    headline: 'Bücherei öffnet',
    lang: 'de',
    says: /says that its language is `en`, but its text reads as `de`/,
  },
  '12-no-headline.html': { refuses: /^The page has no headline.*--title/s },
  '13-long-vowel-id.txt': { id: 'サッカーのニュース-人々が待つ', lang: 'ja', paragraphs: 1 },
  '16-date-stated.html': { published: '2024-03-02', url: 'https://example.org/library' },
  '18-sentences.txt': { paragraphs: 5, sentences: [1, 3, 2, 3, 2, 3] },
  'comet.txt': { lang: 'en', paragraphs: 7, sentences: [1, 1, 1, 2, 3, 3, 4, 1] },
  'yarmarok.txt': {
    id: 'великий-ярмарок-у-миргороді',
    lang: 'uk',
    paragraphs: 4,
    sentences: [1, 1, 2, 3, 2],
  },
  '17-menu-kept.html': {
    headline: 'Library opens in town today',
    paragraphs: 3,
    leftOut: [
      'Home News Sign In',
      'Readers wait outside. (Image: A. Photographer)',
      'Read more: Another story',
      'Get breaking news in your inbox. SUBSCRIBE',
    ],
  },
};

suite('the small inputs', () => {
  test('each has its expected result', () => {
    assert.deepEqual(readdirSync(folder).sort(), Object.keys(expected).sort());
  });

  for (const [name, { refuses, says, ...wanted }] of Object.entries(expected))
    test(name, () => {
      const made = make(name);
      if (refuses) {
        assert.ok('problem' in made, 'it is refused');
        assert.match(`${made.problem}\n${made.advice}`, refuses);
        return;
      }
      assert.ok(!('problem' in made), 'problem' in made ? made.problem : '');
      const { headline, paragraphs, published, url, leftOut } = made.text;
      const { errors, blocks, text, page } = build(made);
      assert.deepEqual(errors, []);
      assert.equal(page, text, 'annotations find their words on the page');
      const given = {
        headline,
        paragraphs: paragraphs.length,
        published,
        url,
        leftOut,
        id: made.id,
        sentences: blocks,
        lang: made.lang,
      };
      const kept = Object.entries(given).filter(([key]) => key in wanted);
      assert.deepEqual(Object.fromEntries(kept), wanted);
      if (says)
        assert.ok(
          made.notes.some((note) => says.test(note)),
          made.notes.join('\n'),
        );
    });

  test('a page without a headline takes the one that an editor gives, and says so', () => {
    const made = make('12-no-headline.html', 'Library opens');
    assert.ok(!('problem' in made), 'problem' in made ? made.problem : '');
    assert.equal(made.text.headline, 'Library opens');
    assert.equal(made.text.paragraphs.length, 3);
    assert.ok(made.notes.includes('The page has no headline: the one here is yours.'));
  });
});
