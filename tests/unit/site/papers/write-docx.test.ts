import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { readPages } from '../../../../src/site/papers/read-pages.ts';
import { writeDocx } from '../../../../src/site/papers/write-docx.ts';

/** The parts of the document made from a page of a lesson, as XML. */
async function write(lang: string, body: string): Promise<(name: string) => string> {
  const page = `<!doctype html><html lang="${lang}"><title>Key · A site</title><meta property="og:site_name" content="A site">
    <article class="lesson" data-updated="2026-11-23">${body}</article></html>`;
  const parts = unzipSync(await writeDocx(readPages([page], 'Key')));
  return (name) => strFromU8(parts[name] ?? new Uint8Array());
}

/** The formats of a paragraph and its runs: `bidi`, `rtl` and the languages, with the words. */
function shape(xml: string): string {
  return xml
    .replace(/<w:(bidi|rtl)\/>/g, '{$1}')
    .replace(/<w:lang w:(\w+)="([^"]+)"\/>/g, '{$1=$2}')
    .replace(/<w:tab\/>/g, '→')
    .replace(/<[^>]+>/g, '');
}

const sentence =
  '<div class="reading" lang="ar" dir="rtl"><p class="block"><span class="s"><a class="s-number" data-n="1"></a>قال <i lang="en">BBC</i>.</span></p></div>';

test('an Arabic sentence in an English paper runs from the right; English words in it do not', async () => {
  const part = await write('en', `<h1>Worksheet</h1>${sentence}<p>Who?</p>`);
  const [title, words, question] = [...part('word/document.xml').matchAll(/<w:p>.*?<\/w:p>/gs)].map(
    ([paragraph]) => shape(paragraph),
  );
  assert.equal(title, 'Worksheet');
  assert.equal(
    words,
    '{bidi}{rtl}{bidi=ar-EG}1{rtl}{bidi=ar-EG}→قال {val=en-US}BBC{rtl}{bidi=ar-EG}.',
  );
  assert.equal(question, 'Who?');
});

test('an English paper says that it is British English; its foot runs from the left', async () => {
  const part = await write('en', '<h1>Worksheet</h1>');
  assert.match(part('docProps/core.xml'), /<dc:language>en-GB<\/dc:language>/);
  assert.match(
    part('word/styles.xml'),
    /<w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="en-GB"\/>/,
  );
  assert.doesNotMatch(part('word/footer1.xml'), /<w:bidi\/>/);
});

test('a paper of an Arabic page runs from the right as a whole', async () => {
  const part = await write('ar', '<h1>ورقة</h1><p>من؟</p>');
  assert.match(part('docProps/core.xml'), /<dc:language>ar-EG<\/dc:language>/);
  assert.match(
    part('word/styles.xml'),
    /<w:lang w:val="ar-EG" w:eastAsia="ar-EG" w:bidi="ar-EG"\/>/,
  );
  assert.match(part('word/footer1.xml'), /<w:bidi\/>/);
  assert.deepEqual(
    [...part('word/document.xml').matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) =>
      shape(paragraph),
    ),
    ['{bidi}{rtl}ورقة', '{bidi}{rtl}من؟'],
  );
});
