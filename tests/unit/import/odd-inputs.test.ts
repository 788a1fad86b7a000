import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { CaseInput } from '../../../src/import/model.ts';
import { newCase } from '../../../src/import/new-case.ts';
import { contentFile, contentFiles, messagesOf, sha256 } from '../support/content.ts';
import { article, page } from './support/page.ts';

const body = 'The old bench had stood in the square since 1974. Nobody knows where it is now.';
const plain = `Council removes the bench\n\n${body}\n\nThe square remains empty, and people stand.\n`;
/** Windows-1251: the capital and small letters from А to я are at 0xC0 to 0xFF. */
const windows1251 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) =>
    letter >= 'А' && letter <= 'я' ? letter.charCodeAt(0) - 0x410 + 0xc0 : letter.charCodeAt(0),
  );
const utf16 = (text: string): Uint8Array =>
  Uint8Array.from(
    `\ufeff${text}`
      .split('')
      .flatMap((unit) => [unit.charCodeAt(0) & 0xff, unit.charCodeAt(0) >> 8]),
  );
const russian =
  'Совет убрал скамейку\n\nСтарая скамейка стояла на площади с давних пор, и никто не знает, где она теперь.\n';

interface Odd {
  of: string;
  input: Partial<CaseInput> & { written: string | Uint8Array };
  /** What the case then has. */
  gives?: { id?: string; headline?: string; paragraphs?: number; lang?: string; source?: string };
  /** How the message then begins or goes on. */
  refuses?: RegExp;
}

const odd: Odd[] = [
  {
    of: 'a page without the tags of its body',
    input: { written: `<!doctype html><html lang="en"><title>News</title>${article}</html>` },
    gives: { headline: 'Council removes the bench', paragraphs: 6, lang: 'en' },
  },
  {
    of: 'a plain text',
    input: { written: plain },
    gives: {
      id: 'council-removes-the-bench',
      headline: 'Council removes the bench',
      paragraphs: 2,
      lang: 'en',
      source: plain,
    },
  },
  { of: 'an empty file', input: { written: '' }, refuses: /^The file has no words/ },
  { of: 'only white space', input: { written: ' \n\t\r\n  ' }, refuses: /^The file has no words/ },
  { of: 'one word', input: { written: 'Hello' }, refuses: /^Only a headline found/ },
  {
    of: 'five megabytes',
    input: { written: `A book\n\n${'It goes on and on. '.repeat(280_000)}` },
    refuses: /^The text has 5,3\d\d,\d{3} letters, expected at most 1,000,000/,
  },
  {
    of: 'Windows line ends',
    input: { written: plain.replaceAll('\n', '\r\n') },
    gives: { paragraphs: 2, source: plain.replaceAll('\n', '\r\n') },
  },
  {
    of: 'a byte-order mark',
    input: { written: `\ufeff${plain}` },
    gives: { headline: 'Council removes the bench', source: `\ufeff${plain}` },
  },
  {
    of: 'Windows-1251 bytes',
    input: { written: windows1251(russian) },
    refuses: /^Unexpected byte at offset 0, expected UTF-8.*--encoding windows-1251/s,
  },
  {
    of: 'Windows-1251 bytes, named',
    input: { written: windows1251(russian), encoding: 'windows-1251' },
    gives: { id: 'совет-убрал-скамейку', lang: 'ru', paragraphs: 1, source: russian },
  },
  {
    of: 'an encoding that is none',
    input: { written: windows1251(russian), encoding: 'klingon' },
    refuses: /^Unknown encoding `klingon`/,
  },
  {
    of: 'UTF-16 with a mark',
    input: { written: utf16(plain) },
    gives: { paragraphs: 2, source: plain },
  },
  {
    of: 'UTF-16 without a mark',
    input: { written: utf16(plain).subarray(2) },
    refuses: /^The file holds a NUL.*--encoding utf-16le/s,
  },
  {
    of: 'a program with NULs',
    input: { written: Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1]) },
    refuses: /^The file holds a NUL/,
  },
  {
    of: 'a PDF',
    input: { written: '%PDF-1.7\n%âãÏÓ', name: 'a.txt' },
    refuses: /^The file is a PDF/,
  },
  {
    of: 'a Word document',
    input: { written: 'PK\u0003\u0004 etc', name: 'a.docx' },
    refuses: /^The file is a Word document or another zip file/,
  },
  {
    of: 'a page with scripts',
    input: {
      written: page(
        `<script>evil()</script><nav>Home News</nav>${article.replace('<p>', '<p><script>evil()</script>')}`,
      ),
      name: 'a.html',
    },
    gives: { headline: 'Council removes the bench', paragraphs: 6, lang: 'en' },
  },
  {
    of: 'a page without an article',
    input: {
      written: page('<nav><a href="/">Home</a></nav><p>Please log in.</p>'),
      name: 'a.html',
    },
    refuses: /^No article found in this web page/,
  },
  {
    of: 'a part of a page, without a root',
    input: { written: '<style>p{}</style><script>1</script>', name: 'a.html' },
    refuses: /^No article found/,
  },
  {
    of: 'a page that is no page',
    input: { written: 'just words', name: 'a.html' },
    refuses: /^No article found/,
  },
  {
    of: 'a page in Windows-1251 that says so',
    input: {
      written: windows1251(
        `<html><head><meta charset="windows-1251"></head><body><article><h1>Совет</h1>${`<p>${russian}</p>`.repeat(5)}</article></body></html>`,
      ),
    },
    gives: { headline: 'Совет', paragraphs: 5, lang: 'ru' },
  },
  {
    of: 'a title of emoji only',
    input: { written: `🎉🎉\n\n${body}` },
    refuses: /^No name for the case can be made.*--id/s,
  },
  {
    of: 'a title of emoji only, with a name',
    input: { written: `🎉🎉\n\n${body}`, id: 'party' },
    gives: { id: 'party', headline: '🎉🎉' },
  },
  {
    of: 'Arabic',
    input: {
      written:
        'المجلس يزيل المقعد\n\nكان المقعد القديم في الساحة منذ زمن طويل، ولا أحد يعرف أين هو الآن.\n',
    },
    gives: { id: 'المجلس-يزيل-المقعد', lang: 'ar', paragraphs: 1 },
  },
  {
    of: 'Japanese',
    input: {
      written:
        '町議会がベンチを撤去\n\n古いベンチは長い間広場にありました。今どこにあるのか、誰も知りません。\n',
    },
    gives: { lang: 'ja', paragraphs: 1 },
  },
  {
    of: 'a path for a name',
    input: { written: plain, id: '../x' },
    refuses: /^Unexpected name `\.\.\/x`/,
  },
  {
    of: 'a name with capitals',
    input: { written: plain, id: 'Bench' },
    refuses: /^Unexpected name `Bench`/,
  },
  {
    of: 'a very long first line',
    input: { written: `${'word '.repeat(100)}\n\n${body}` },
    refuses: /^The first line has 499 letters, expected the headline.*--title/s,
  },
  {
    of: 'a very long headline, named',
    input: { written: `${'word '.repeat(100)}\n\n${body}`, title: 'word '.repeat(100) },
    gives: { paragraphs: 1 },
  },
  {
    of: 'a title that is not in the text',
    input: { written: plain, title: 'Bench gone' },
    refuses: /^The text does not begin with `Bench gone`/,
  },
  {
    of: 'a text on one line, with its title',
    input: { written: `Bench gone ${body}`, title: 'Bench gone' },
    gives: { headline: 'Bench gone', paragraphs: 1 },
  },
  {
    of: 'a sentence on each line',
    input: { written: `Bench gone\n${body}\nThe square is empty.\n` },
    gives: { paragraphs: 2 },
  },
  {
    of: 'lines that are wrapped',
    input: {
      written:
        'Bench gone\n\nThe old bench had stood in\nthe square since 1974, and\nnobody knows why.\n',
    },
    gives: { paragraphs: 1 },
  },
  {
    of: 'signs that Markdown reads as its own',
    input: {
      written: `# Bench: "gone" & 'lost'\n\n- *${body}* [^1] <b> | a | b |\n\n    1. ~~~ [x](y) &amp; \\ _u_ \`c\` ---\n\n---\n\n[@key] #tag > q\n`,
    },
    gives: { headline: `# Bench: "gone" & 'lost'` },
  },
];

suite('a new case from odd files', () => {
  for (const { of, input, gives, refuses } of odd)
    test(of, () => {
      const { written, ...asked } = input;
      const bytes = typeof written === 'string' ? new TextEncoder().encode(written) : written;
      const made = newCase({ name: 'text.txt', today: '2026-11-25', ...asked, bytes }, sha256);
      if (refuses) {
        assert.ok('problem' in made, 'it is refused');
        assert.match(`${made.problem}\n${made.advice}`, refuses);
        return;
      }
      assert.ok(!('problem' in made), 'problem' in made ? made.problem : '');
      const { id, headline, paragraphs, lang, source } = gives ?? {};
      if (id !== undefined) assert.equal(made.id, id);
      if (headline !== undefined) assert.equal(made.text.headline, headline);
      if (paragraphs !== undefined) assert.equal(made.text.paragraphs.length, paragraphs);
      if (lang !== undefined) assert.equal(made.lang, lang);
      if (source !== undefined)
        assert.deepEqual(made.files['source.txt'], new TextEncoder().encode(source));
      const added = Object.entries(made.files).map(([name, file]) =>
        contentFile(`content/cases/${made.id}/${name}`, file),
      );
      const messages = messagesOf([...contentFiles(), ...added]);
      assert.deepEqual(messages.filter(({ fatal }) => fatal).map(String), []);
      const rules = new Set(messages.map(({ ruleId, fatal }) => `${ruleId} ${fatal}`));
      assert.deepEqual([...rules].sort(), ['layer-not-begun false', 'placeholder-left false']);
    });
});
