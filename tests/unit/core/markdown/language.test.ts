import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import { VFile } from 'vfile';
import { readLanguages } from '../../../../src/core/markdown/language.ts';
import { parseMarkdown } from '../../../../src/core/markdown/parse.ts';
import { renderMarkdown } from '../../../../src/core/markdown/render.ts';

function read(value: string, lang = 'en') {
  const file = new VFile({ path: 'notes.md', value });
  const tree = parseMarkdown(file);
  readLanguages(tree, file, lang);
  const content = renderMarkdown(tree.children, {
    cite: ({ id }) => id,
    referenceUrl: () => undefined,
    resolveLink: () => undefined,
  });
  return {
    html: toHtml({ type: 'root', children: content }),
    messages: file.messages.map(({ ruleId, line, column, place }) => {
      const end = place && 'end' in place ? `-${place.end.column}` : '';
      return `${line}:${column}${end} ${ruleId}`;
    }),
  };
}

const span = (lang: string, words: string) => `<span lang="${lang}">${words}</span>`;

const cases: { name: string; text: string; lang?: string; html: string; messages?: string[] }[] = [
  {
    name: 'marked words',
    text: 'The word [slovo]{lang=uk} is short.',
    html: `<p>The word ${span('uk', 'slovo')} is short.</p>`,
  },
  {
    name: 'two marks, one with a region',
    text: '[Grüezi]{lang=de-CH} and [hej]{lang=sv}',
    html: `<p>${span('de-CH', 'Grüezi')} and ${span('sv', 'hej')}</p>`,
  },
  {
    name: 'transliterations, one in quotation marks',
    text: '[dim]{lang=uk-Latn} is not “[dom]{lang=ru-Latn}”.',
    html: `<p>${span('uk-Latn', 'dim')} is not “${span('ru-Latn', 'dom')}”.</p>`,
  },
  {
    name: 'letters that only Ukrainian has',
    text: 'It says ‘мій дім’ here.',
    html: `<p>It says ‘${span('uk', 'мій дім')}’ here.</p>`,
  },
  {
    name: 'letters that Ukrainian has not',
    text: '‘был, и этот день’',
    html: `<p>‘${span('ru', 'был, и этот день')}’</p>`,
  },
  {
    name: 'scripts of one language',
    text: 'λόγος, שלום, 안녕',
    html: `<p>${span('el', 'λόγος')}, ${span('he', 'שלום')}, ${span('ko', '안녕')}</p>`,
  },
  {
    name: 'letters of several languages',
    text: 'The word вода, and **сто**.',
    html: '<p>The word вода, and <strong>сто</strong>.</p>',
    messages: ['1:10-14 language-unknown', '1:22-25 language-unknown'],
  },
  {
    name: 'Belarusian, which has letters of both',
    text: 'мы і вы',
    html: '<p>мы і вы</p>',
    messages: ['1:1-8 language-unknown'],
  },
  {
    name: 'a mark settles what the letters do not',
    text: '[вода]{lang=bg}',
    html: `<p>${span('bg', 'вода')}</p>`,
  },
  {
    name: 'a symbol',
    text: 'The angle π and the letter я',
    html: '<p>The angle π and the letter я</p>',
  },
  {
    name: 'the language of the file itself',
    text: 'Це дім, а the house is English.',
    lang: 'uk',
    html: '<p>Це дім, а the house is English.</p>',
  },
  {
    name: 'an item that states its language',
    text: '- uk: вода\n- word: вода\n- сто: вода',
    html: '<ul>\n<li>uk: вода</li>\n<li>word: вода</li>\n<li>сто: вода</li>\n</ul>',
    messages: ['2:9-13 language-unknown', '3:8-12 language-unknown'],
  },
  {
    name: 'titles and quotes of the article',
    text: '## вода\n\n> вода',
    html: '<h2>вода</h2><blockquote>\n<p>вода</p>\n</blockquote>',
  },
  {
    name: 'a mark without words',
    text: 'A word {lang=uk}.',
    html: '<p>A word {lang=uk}.</p>',
    messages: ['1:8-17 language-malformed'],
  },
  {
    name: 'a language that is none',
    text: '[slovo]{lang=Ukrainian!}',
    html: '<p>[slovo]{lang=Ukrainian!}</p>',
    messages: ['1:1-25 language-malformed'],
  },
  {
    name: 'bold words inside a mark',
    text: '[a **b**]{lang=uk}',
    html: '<p>[a <strong>b</strong>]{lang=uk}</p>',
    messages: ['1:10-19 language-malformed'],
  },
  { name: 'code', text: '`[a]{lang=uk}`', html: '<p><code>[a]{lang=uk}</code></p>' },
];

for (const { name, text, lang, html, messages = [] } of cases)
  test(`languages: ${name}`, () => {
    assert.deepEqual(read(text, lang), { html, messages });
  });
