/**
 * Generated and mutated input for everything that reads: nothing throws, no case takes longer than a second, every message has a place.
 * HOSTILE_CASES is the number of cases in all; HOSTILE_SEED repeats a run.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { fc } from '../core/support/properties.ts';
import { toHtml } from 'hast-util-to-html';
import { VFile } from 'vfile';
import { readContent } from '../../src/collections/read-content.ts';
import { createAnchorer } from '../../src/core/anchor/anchorer.ts';
import { readAssignment } from '../../src/core/assignment/read.ts';
import { writeAssignment } from '../../src/core/assignment/write.ts';
import { readReferences } from '../../src/core/citations/read-references.ts';
import { createFormatter } from '../../src/core/citations/formatter.ts';
import { downloadsOf } from '../../src/core/export/downloads.ts';
import { makeDownload } from '../../src/core/export/make-download.ts';
import { createMatcher } from '../../src/core/glossary/matcher.ts';
import type { ContentFile } from '../../src/core/library/content-file.ts';
import { decode } from '../../src/core/text/decode.ts';
import { flatten } from '../../src/core/text/flatten.ts';
import { weave } from '../../src/core/weave/weave.ts';
import { site } from '../core/export/support/cases.ts';
import { build, contentFile, contentFiles, validContent } from '../core/support/content.ts';
import { addresses, payloads } from './support/payloads.ts';

const seed = Number(process.env['HOSTILE_SEED'] ?? Date.now() % 2 ** 31);
const total = Number(process.env['HOSTILE_CASES'] ?? 1500);
console.log(`seed ${seed}: to repeat this run, set HOSTILE_SEED=${seed} HOSTILE_CASES=${total}`);

/** In milliseconds. */
const second = 1000;
let slowest = 0;
let cases = 0;

/** Runs a share of the cases; each has a second. */
async function check<T>(
  share: number,
  input: fc.Arbitrary<T>,
  property: (value: T) => void | Promise<void>,
  limit = second,
): Promise<void> {
  const numRuns = Math.ceil(total * share);
  await fc.assert(
    fc.asyncProperty(input, async (value) => {
      const began = performance.now();
      await property(value);
      const took = performance.now() - began;
      slowest = Math.max(slowest, took);
      cases += 1;
      assert.ok(took < limit, `${Math.round(took)} ms`);
    }),
    { numRuns, seed, interruptAfterTimeLimit: 540_000, markInterruptAsFailure: true },
  );
}

const scraps = [
  '*',
  '**',
  '> ',
  '>',
  '#',
  '## ',
  '\n\n',
  '\n---\n',
  '---\n',
  '[',
  ']',
  '[@',
  '](',
  '[…]',
  '<b>',
  '<!--',
  '-->',
  '&',
  '&#0;',
  ': ',
  '"',
  "'",
  '{',
  '}',
  '- ',
  '- [x] ',
  '\t',
  '`',
  '```\n',
  '\\',
  '1. ',
  '|',
  '[^1]',
  '\u0000',
  '\u0301',
  '\ud83d',
  '\udc00',
  '\ufeff',
  '\u202e',
  '\u200b',
  '\u2028',
  '\r',
  '__proto__',
  'constructor',
  '!!js/function ',
  '&a ',
  '*a',
  '<<: ',
  '? ',
  '% ',
  '#constructor',
  '#__proto__',
  '[@__proto__]',
  '[@constructor]',
  '# constructor\n',
  'é'.repeat(40),
  '['.repeat(300),
  '> '.repeat(120),
  '*'.repeat(400),
  '('.repeat(300),
  ' '.repeat(500),
  '- '.repeat(100),
  '\u0301'.repeat(300),
  ...payloads,
  ...addresses.map((address) => `[link](${address})`),
];
const scrap = fc.constantFrom('', ...scraps);
const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), remove: fc.nat(60), insert: scrap });
const edits = fc.array(edit, { minLength: 1, maxLength: 6 });

const mutate = (text: string, changes: readonly { at: number; remove: number; insert: string }[]): string =>
  changes.reduce((changed, { at, remove, insert }) => {
    const place = Math.floor(at * changed.length);
    return changed.slice(0, place) + insert + changed.slice(place + remove);
  }, text);

const wild = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.oneof(scrap, fc.string({ unit: 'grapheme' })), { maxLength: 30 }).map((parts) => parts.join('')),
);

/** Every message stands somewhere in its file, and says something. */
function placed(files: readonly VFile[]): void {
  for (const file of files) {
    const lines = String(file).split('\n');
    for (const { line = 0, column = 0, reason, note } of file.messages) {
      const place = `${file.path}:${line}:${column} ${reason}`;
      assert.ok(line >= 1 && line <= lines.length, place);
      assert.ok(column >= 1 && column <= (lines[line - 1]?.length ?? 0) + 1, place);
      assert.ok(
        reason.trim() !== '' && (note ?? '').trim() !== '' && !/\[object|undefined/.test(reason.replace(/`[^`]*`/g, '')),
        place,
      );
    }
  }
}

/** What is shown of a library holds no element or address that could run. */
function harmless(html: string): void {
  assert.doesNotMatch(html, /<(?:script|iframe|object|embed|style|svg|base|form)\b/i);
  assert.doesNotMatch(html, /<[^>"']*(?:"[^"]*"[^>"']*)*\son\w+=/i);
  assert.doesNotMatch(html, /\s(?:href|src)="\s*(?:javascript|data|vbscript|file|blob):/i);
}

function bodies(files: readonly ContentFile[]): VFile[] {
  const { library, files: checked } = build(files);
  for (const item of library.cases) {
    harmless(toHtml(item.article.tree));
    for (const note of [...item.notes, ...item.voices]) harmless(toHtml(note.body));
  }
  for (const { definition, body } of [...library.glossary, ...library.techniques]) harmless(toHtml([...definition, ...body]));
  for (const { html } of library.references) harmless(html);
  return checked;
}

const real = await readContent(fileURLToPath(new URL('../../', import.meta.url)));
const larkmouth = real.filter(
  ({ path }) => !path.startsWith('content/cases/') || path.startsWith('content/cases/larkmouth-library/'),
);
const paths = Object.keys(validContent);

suite('fuzz', { concurrency: 1 }, () => {
  test('a small library with one or two files changed', async () => {
    await check(0.3, fc.array(fc.tuple(fc.constantFrom(...paths), edits), { minLength: 1, maxLength: 2 }), (changes) => {
      placed(
        bodies(contentFiles(Object.fromEntries(changes.map(([path, list]) => [path, mutate(validContent[path] ?? '', list)])))),
      );
    });
  });

  test('a small library with a file of anything at all', async () => {
    await check(0.1, fc.tuple(fc.constantFrom(...paths), wild), ([path, text]) => placed(bodies(contentFiles({ [path]: text }))));
  });

  test('a small library with a file of any bytes', async () => {
    await check(0.05, fc.tuple(fc.constantFrom(...paths), fc.uint8Array({ maxLength: 300 })), ([path, bytes]) =>
      placed(bodies(contentFiles({ [path]: bytes }))),
    );
  });

  test('files of any name', async () => {
    const name = fc
      .oneof(
        fc.constantFrom(
          '__proto__',
          'constructor',
          'toString',
          '..',
          '.',
          ' ',
          'a b',
          'CON',
          '<script>',
          "'",
          '"',
          '\u202e',
          'é',
        ),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
      )
      .map((text) => text.replaceAll('/', '∕'));
    const place = fc.constantFrom(
      (n: string) => `content/glossary/terms/${n}.md`,
      (n: string) => `content/techniques/${n}.md`,
      (n: string) => `content/pages/${n}.md`,
      (n: string) => `content/cases/${n}/article.md`,
      (n: string) => `content/cases/bench/${n}.md`,
      (n: string) => `content/cases/bench/lesson/${n}.md`,
    );
    await check(0.05, fc.tuple(place, name, fc.constantFrom(...Object.values(validContent))), ([at, text, words]) =>
      placed(bodies(contentFiles({ [at(text)]: words }))),
    );
  });

  test('the real glossary, techniques, sources and a real case with a file changed', async () => {
    await check(
      0.01,
      fc.tuple(fc.constantFrom(...larkmouth), edits),
      ([{ path, text }, list]) => {
        placed(build(larkmouth.map((file) => (file.path === path ? contentFile(path, mutate(text, list)) : file))).files);
      },
      10 * second,
    ); // the whole library, also on a busy machine
  });

  test('every download of a changed case', async () => {
    await check(0.02, fc.tuple(fc.constantFrom(...paths), edits), async ([path, list]) => {
      const { library } = build(contentFiles({ [path]: mutate(validContent[path] ?? '', list) }));
      for (const item of library.cases)
        for (const { file } of downloadsOf(item)) {
          const made = makeDownload(file, item, library, site);
          if (typeof made === 'string') assert.doesNotMatch(made, /[^\P{Cc}\t\n\r]/u, file);
        }
      await Promise.resolve();
    });
  });

  test('the anchorer finds what is there, and only that', async () => {
    const text = fc.oneof(
      wild,
      fc.constantFrom(...real.filter(({ path }) => path.endsWith('source.txt')).map((file) => file.text)),
    );
    await check(0.15, fc.tuple(text, fc.nat(), fc.integer({ min: 1, max: 80 }), wild), ([whole, at, length, other]) => {
      const anchorer = createAnchorer(whole);
      const start = whole.length === 0 ? 0 : at % whole.length;
      const words = whole.slice(start, start + length);
      if (words.trim() === words && words !== '') {
        const result = anchorer.anchor({
          parts: [words],
          exact: { from: { part: 0, offset: 0 }, to: { part: 0, offset: words.length } },
        });
        if (result.kind === 'one') assert.equal(whole.slice(result.match.exact.start, result.match.exact.end), words);
      }
      if (other.trim() !== '')
        anchorer.anchor({
          parts: [other.trim()],
          exact: { from: { part: 0, offset: 0 }, to: { part: 0, offset: other.trim().length } },
        });
    });
  });

  test('the weaver keeps every word', async () => {
    const range = fc.record({ start: fc.nat(400), length: fc.nat(120) });
    await check(0.1, fc.tuple(wild, wild, fc.array(range, { maxLength: 30 })), ([one, two, ranges]) => {
      const paragraph = (value: string) => ({
        type: 'element' as const,
        tagName: 'p',
        properties: {},
        children: [{ type: 'text' as const, value }],
      });
      const tree = { type: 'root' as const, children: [paragraph(one), paragraph(two)] };
      const before = flatten(tree).value;
      const pieces = ranges.map(({ start, length }, index) => ({
        id: String(index),
        start: Math.min(start, before.length),
        end: Math.min(start + length, before.length),
      }));
      weave(tree, pieces, { wrap: ({ id }) => ({ type: 'element', tagName: 'mark', properties: { id }, children: [] }) });
      assert.equal(flatten(tree).value, before);
    });
  });

  test('the matcher finds names in order, apart, and inside the text', async () => {
    const name = fc.oneof(
      fc.constantFrom('__proto__', 'constructor', 'toString', 'İ', 'ß', '\u0301', '\u200b'),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    );
    await check(0.1, fc.tuple(fc.array(name, { maxLength: 40 }), wild), ([names, words]) => {
      const text = `${words} ${names.join(' ')} ${words}`;
      let end = 0;
      for (const match of createMatcher(names.map((entry) => ({ name: entry, entry }))).find(text)) {
        assert.ok(match.start >= end && match.end > match.start && match.end <= text.length);
        assert.ok(names.includes(match.entry));
        end = match.end;
      }
    });
  });

  test('sources of any shape: read, formatted, never with an element of theirs', async () => {
    const field = fc.oneof(fc.constantFrom(...payloads), wild, fc.string());
    const item = fc.record(
      {
        id: fc.oneof(fc.constantFrom('__proto__', 'constructor', 'toString', 'a', 'b'), fc.string()),
        type: fc.constantFrom('book', 'report', 'webpage', '__proto__', 'nothing'),
        title: field,
        publisher: field,
        author: fc.array(fc.record({ family: field, given: field }, { requiredKeys: [] }), { maxLength: 2 }),
        issued: fc.oneof(
          fc.record({
            'date-parts': fc.array(fc.array(fc.oneof(fc.integer(), fc.string()), { maxLength: 3 }), { maxLength: 3 }),
          }),
          fc.record({ literal: field }),
          fc.record({ raw: field }),
        ),
        URL: fc.oneof(fc.constantFrom(...addresses), fc.webUrl()),
        note: field,
        language: field,
        keyword: field,
      },
      { requiredKeys: ['id', 'type', 'title'] },
    );
    await check(0.06, fc.array(item, { maxLength: 3 }), (items) => {
      const file = new VFile({ path: 'content/references.json', value: JSON.stringify(items, undefined, 2) });
      const { references } = readReferences(file);
      placed([file]);
      const { bibliography, cite } = createFormatter(references);
      for (const { html } of bibliography) harmless(html);
      for (const id of references.keys()) assert.equal(typeof cite({ id }), 'string');
    });
  });

  test('the fragment of an assignment: a choice of what there is, or none', async () => {
    const known = { lenses: ['sourcing', 'language'], slugs: ['a', 'constructor', '__proto__', 'b,c'] };
    const fragment = fc.oneof(
      wild,
      wild.map((text) => `#only=${text}`),
      fc.array(fc.oneof(fc.constantFrom(...known.slugs), wild)).map((list) => `#only=${list.join(',')}`),
    );
    await check(0.05, fragment, (text) => {
      const read = readAssignment(text, known);
      if (read?.kind === 'notes') {
        assert.ok(read.slugs.every((slug) => known.slugs.includes(slug)));
        assert.deepEqual(readAssignment(writeAssignment(read), known), read);
      }
    });
  });

  test('bytes as text', async () => {
    await check(0.05, fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const { text, invalidAt } = decode(bytes);
      assert.equal(text.includes('\r'), false);
      assert.ok(invalidAt === undefined || (invalidAt >= 0 && invalidAt < Math.max(1, bytes.length)));
    });
  });

  // The hook for `npm run new`: a test here that gives its readers `wild` text and mutated files, as those above do.

  const bombs: [string, string][] = [
    ['a long word', 'x'.repeat(300_000)],
    ['many asterisks', '*a '.repeat(20_000)],
    ['many brackets', '['.repeat(20_000)],
    ['deep quotes', `${'> '.repeat(5_000)}a`],
    ['deep lists', '- '.repeat(2_000)],
    ['many entries', '## a\n\n'.repeat(3_000)],
    ['one word again and again', 'lamp post '.repeat(20_000)],
    ['many citations', '[@minutes-2026] '.repeat(5_000)],
    ['many combining marks', `e${'\u0301'.repeat(100_000)}`],
    [
      'aliases of aliases',
      `---\n${Array.from({ length: 30 }, (_, n) => `a${n}: &a${n} [${n === 0 ? 'x' : `*a${n - 1}, *a${n - 1}, *a${n - 1}`}]`).join('\n')}\n---\n`,
    ],
    ['deep front matter', `---\na: ${'['.repeat(5_000)}\n---\n`],
    ['many backticks', '`a'.repeat(20_000)],
    ['many table cells', `|${'a|'.repeat(2_000)}\n|${'-|'.repeat(2_000)}\n`.repeat(3)],
    ['many footnotes', Array.from({ length: 2_000 }, (_, n) => `[^${n}]`).join(' ')],
  ];
  for (const [name, text] of bombs)
    test(`much of one thing: ${name}`, () => {
      for (const path of [
        'content/cases/bench/commentary.md',
        'content/glossary/terms/lamp-post.md',
        'content/references.json',
      ]) {
        const began = performance.now();
        placed(
          bodies(
            contentFiles({
              [path]: text.startsWith('---') ? text : `${path.endsWith('.json') ? '' : (validContent[path] ?? '')}\n${text}\n`,
            }),
          ),
        );
        const took = performance.now() - began;
        assert.ok(took < 5 * second, `${path}: ${Math.round(took)} ms`);
      }
    });

  test('how much was tried', () => {
    console.log(`${cases} cases; the slowest took ${Math.round(slowest)} ms`);
    assert.ok(cases >= total);
  });
});
