import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { applyEdits, applyToRaw } from '../../../src/core/fix/apply-edits.ts';
import { type FixedFile, fixContent } from '../../../src/core/fix/fix-content.ts';
import type { ContentFile } from '../../../src/core/library/content-file.ts';
import { normaliseLines } from '../../../src/core/text/decode.ts';
import {
  build,
  contentFile,
  contentFiles,
  inCase,
  messagesOf,
  mistyped,
  sealedText,
  shortForm,
  validContent,
} from '../support/content.ts';
import { readFixtures } from '../support/fixtures.ts';

const fix = (files: readonly ContentFile[]): FixedFile[] => fixContent(files, (contents) => build(contents).files);

/** The files after `--fix`. */
const mended = (files: readonly ContentFile[]): ContentFile[] => apply(files, fix(files));

function apply(files: readonly ContentFile[], fixed: readonly FixedFile[]): ContentFile[] {
  const changed = new Map(fixed.map(({ path, after }) => [path, contentFile(path, after)]));
  return files.map((file) => changed.get(file.path) ?? file);
}

const textOf = (files: readonly ContentFile[], path: string): string | undefined =>
  files.find((file) => file.path === path)?.text;

/** An article whose typography is not that of a keyboard. */
const curlySource = `Council’s Bench – a “Quiet Revolution”
The council’s “old” bench… is gone – for now.
Nobody asked the square\u00a0itself.`;
const curlyContent = (wording: string): ContentFile[] =>
  contentFiles({
    ...Object.fromEntries(['commentary', 'voices', 'timeline', 'lineage'].map((name) => [inCase(`${name}.md`), undefined])),
    ...sealedText(curlySource),
    [inCase('wording.md')]: wording,
  });
const word = (...quotes: string[]): string =>
  `## Words\n\n${quotes.map((quote) => `> ${quote}\n\n`).join('')}They carry something.\n\n- others: say less\n`;

suite('what is mended, and how', () => {
  const timeline = validContent[inCase('timeline.md')] ?? '';
  const cases: [name: string, path: string, wrong: string, right: string][] = [
    ['tags glued to a quote', inCase('timeline.md'), timeline.replace('1974**\n\n#', '1974**\n#'), timeline],
    [
      'tags glued to a quote and to the body',
      inCase('timeline.md'),
      timeline.replace('1974**\n\n#politics\n\n', '1974**\n#politics\n'),
      timeline,
    ],
    ['tags glued to the body', inCase('timeline.md'), timeline.replace('#politics\n\n', '#politics\n'), timeline],
    [
      'tags below the body',
      inCase('timeline.md'),
      timeline.replace(
        '#politics\n\nThe year is the only date in the item.\n',
        'The year is the only date in the item.\n\n#politics\n',
      ),
      timeline,
    ],
    [
      'tags below the body, at the end of the file',
      inCase('timeline.md'),
      timeline.replace(
        '#law\n\nThe item leaves the vote out [@minutes-2026].\n',
        'The item leaves the vote out [@minutes-2026].\n\n#law\n',
      ),
      timeline,
    ],
    [
      'two lines of tags below the body',
      inCase('timeline.md'),
      timeline.replace(
        '#politics\n\nThe year is the only date in the item.\n',
        'The year is the only date in the item.\n\n#politics\n\n#media\n',
      ),
      timeline.replace('#politics', '#politics #media'),
    ],
  ];
  for (const [name, path, wrong, right] of cases) {
    test(name, () => {
      assert.notEqual(wrong, right);
      const before = contentFiles({ [path]: wrong });
      assert.notDeepEqual(messagesOf(before), []);
      const after = mended(before);
      assert.equal(textOf(after, path), right);
      assert.deepEqual(messagesOf(after).map(String), []);
    });
  }
});

suite('the typography of a quote', () => {
  const cases: [name: string, quote: string, mendedQuote: string][] = [
    ['straight quotation marks', 'The council\'s **"old"** bench', 'The council’s **“old”** bench'],
    ['a hyphen for a dash', 'is gone - for now', 'is gone – for now'],
    ['three dots for an ellipsis', 'bench... is', 'bench… is'],
    ['a plain space for a hard one', 'the square itself', 'the square\u00a0itself'],
    ['a character reference', 'The council&#39;s', 'The council’s'],
    ['on both sides of a gap', "The council's […] - for", 'The council’s […] – for'],
    ['over two lines', 'The council\'s\n> "old"', 'The council’s\n> “old”'],
  ];
  for (const [name, quote, right] of cases) {
    test(name, () => {
      const before = curlyContent(word(quote));
      assert.deepEqual(messagesOf(before).map(String), [], 'it is no mistake');
      const after = mended(before);
      assert.equal(textOf(after, inCase('wording.md')), word(right));
      const anchors = (files: readonly ContentFile[]) => build(files).library.cases[0]?.wording[0]?.anchors;
      assert.deepEqual(anchors(after), anchors(before));
    });
  }

  test('is left alone where Markdown would read the article’s sign as something else', () => {
    const files = contentFiles({
      ...Object.fromEntries(['commentary', 'voices', 'timeline', 'lineage'].map((name) => [inCase(`${name}.md`), undefined])),
      ...sealedText('Benches\nThe bench: - gone.'),
      [inCase('wording.md')]: word('– gone'),
    });
    assert.deepEqual(messagesOf(files).map(String), []);
    assert.deepEqual(fix(files), []);
  });

  test('the article, its source and words outside quotes are never changed', () => {
    const files = curlyContent(
      `## "Words"\n\n> bench... is\n\nThe council's "old" bench... - all of it.\n\n- "others": say less...\n`,
    );
    const [changed, ...others] = fix(files);
    assert.equal(changed?.after, changed?.before.replace('> bench... is', '> bench… is'));
    assert.deepEqual(others, []);
  });
});

suite('a quote that stands more than once', () => {
  const wording = (...quotes: string[]): Record<string, string> => ({ [inCase('wording.md')]: word(...quotes) });

  test('is left alone where its place would be a guess', () => {
    const files = contentFiles(wording('the square'));
    assert.deepEqual(
      messagesOf(files).map(({ ruleId }) => ruleId),
      ['quote-ambiguous'],
    );
    assert.deepEqual(fix(files), []);
  });

  test('is made the shortest one that stands once, where the entry has as many of them as there are places', () => {
    const after = mended(contentFiles(wording('the square', 'the square')));
    assert.equal(textOf(after, inCase('wording.md')), word('in **the square**', 'now, **the square**'));
    assert.deepEqual(messagesOf(after).map(String), []);
  });

  test('and not where it has fewer', () => {
    const files = contentFiles({
      ...Object.fromEntries(['commentary', 'voices', 'timeline', 'lineage'].map((name) => [inCase(`${name}.md`), undefined])),
      ...sealedText('Bench\nHere stood a bench and a bench and a bench.'),
      ...wording('a bench', 'a bench'),
    });
    assert.deepEqual(
      messagesOf(files).map(({ ruleId }) => ruleId),
      ['quote-ambiguous', 'quote-ambiguous'],
    );
    assert.deepEqual(fix(files), []);
  });

  test('is made so where all its places have the same bold words', () => {
    const after = mended(contentFiles(wording('**Some residents** […] the square')));
    assert.deepEqual(messagesOf(after).map(String), []);
    const [anchor] = build(after).library.cases[0]?.wording[0]?.anchors ?? [];
    const flat = build(after).library.cases[0]?.article.flat.value ?? '';
    assert.equal(flat.slice(anchor?.start, anchor?.end), 'Some residents');
  });

  test('is left alone where a reply is glued to it', () => {
    const files = contentFiles({
      [inCase('wording.md')]: word('the square', 'the square').replace('> the square\n\nThey', '> the square\nThey'),
    });
    assert.deepEqual(fix(files), []);
  });
});

suite('what is left alone', () => {
  const cases: [name: string, from: string, to: string][] = [
    [
      'tags above the quote: it might be the reply’s own quote',
      '> had stood in the square **since 1974**\n\n#politics',
      '#politics\n\n> had stood in the square **since 1974**',
    ],
    ['tags glued to a quote with another line between them', '1974**\n\n#politics', '1974**\nand more\n#politics'],
    ['tags glued to a quote that goes on below them', '1974**\n\n#politics', '1974**\n#politics\n> more'],
    ['tags glued to a line that would become code', '#politics\n\nThe year', '#politics\n     The year'],
    ['tags glued to a line that would become a list', '#politics\n\nThe year', '#politics\n2. The year'],
  ];
  for (const [name, from, to] of cases)
    test(name, () => assert.deepEqual(fix(contentFiles(mistyped(inCase('timeline.md'), [from, to]))), []));

  test('a file with bytes that are not UTF-8', () => {
    const bytes = Buffer.from(
      (validContent[inCase('timeline.md')] ?? '').replace('1974**\n\n#', '1974**\n#').replace('only', '\xe9'),
      'latin1',
    );
    assert.deepEqual(fix(contentFiles({ [inCase('timeline.md')]: bytes })), []);
  });
});

test('what a mistake hid is reported after it is mended, in the same entry', () => {
  const files = contentFiles(mistyped(inCase('timeline.md'), ['1974**\n\n#politics', '1974**\n#politcs']));
  assert.deepEqual(
    messagesOf(files).map(({ ruleId }) => ruleId),
    ['tags-in-quote'],
  );
  assert.deepEqual(messagesOf(mended(files)).map(shortForm), ['content/cases/bench/timeline.md:5:1 tag-unknown']);
});

/** Ways to break an entry that `--fix` can mend: each takes blank lines away, moves a line, or changes a sign. */
const breakers: ((entry: string) => string)[] = [
  (entry) => entry.replace(/(\n> [^\n]*)\n\n(#[a-z])/, '$1\n$2'),
  (entry) => entry.replace(/(\n#[a-z][^\n]*)\n\n(?=[A-Z])/, '$1\n'),
  (entry) => entry.replace(/(\n> [^\n]*)\n\n(#[a-z][^\n]*)\n\n/, '$1\n$2\n'),
  (entry) => entry.replace(/\n(#[a-z][^\n]*)\n\n([\s\S]*?)\s*$/, '\n$2\n\n$1\n'),
  (entry) => entry.replace('"had reached the end of its life"', '“had reached the end of its life”'),
];
const layers = ['commentary.md', 'voices.md', 'timeline.md', 'lineage.md'].map(inCase);
const breaks = fc.uniqueArray(fc.tuple(fc.constantFrom(...layers), fc.nat(1), fc.nat(breakers.length - 1)), {
  selector: ([path, which]) => `${path} ${which}`,
  maxLength: 6,
});

function broken(chosen: [string, number, number][]): ContentFile[] {
  const overrides: Record<string, string> = {};
  for (const [path, which, way] of chosen) {
    const entries = (overrides[path] ?? validContent[path] ?? '').split(/^(?=## )/m);
    const at = which + (entries[0]?.startsWith('## ') ? 0 : 1);
    if (at < entries.length) entries[at] = breakers[way]?.(entries[at] ?? '') ?? '';
    overrides[path] = entries.map((part, index) => (index < entries.length - 1 ? `${part.trimEnd()}\n\n` : part)).join('');
  }
  return contentFiles(overrides);
}

test('the ways to break an entry do break it', () => {
  for (const way of [0, 1, 2, 3, 4]) assert.notDeepEqual(fix(broken(layers.map((path) => [path, 0, way]))), [], `way ${way}`);
});

test('whatever was broken in these ways: a check after the fix finds nothing, and a second fix changes nothing', () => {
  fc.assert(
    fc.property(breaks, (chosen) => {
      const after = mended(broken(chosen));
      assert.deepEqual(messagesOf(after).map(String), []);
      assert.deepEqual(fix(after), []);
    }),
    { numRuns: 50 },
  );
});

test('whatever is done to a file: a fix loses no word, keeps every other message, and a second one changes nothing', () => {
  const scraps = [
    '\n',
    '#law\n',
    '\n#law\n',
    '> ',
    '\n> the square\n',
    '"',
    '…',
    '...',
    '- ',
    '2. ',
    '    ',
    '## ',
    '<!-- x -->',
    '**',
    '\\',
  ];
  const edit = fc.record({ at: fc.nat(500), remove: fc.nat(3), insert: fc.constantFrom('', ...scraps) });
  const words = (text: string): string => (text.match(/[\p{L}\p{N}@#]+/gu) ?? []).sort().join(' ');
  fc.assert(
    fc.property(
      fc.constantFrom(...layers, inCase('wording.md')),
      fc.array(edit, { minLength: 1, maxLength: 4 }),
      (path, edits) => {
        const text = edits.reduce(
          (changed, { at, remove, insert }) => changed.slice(0, at) + insert + changed.slice(at + remove),
          validContent[path] ?? '',
        );
        const files = contentFiles({ [path]: text });
        // Tags may be mended in a later round, when what stood in their way is gone.
        const others = (contents: ContentFile[]): string[] =>
          messagesOf(contents)
            .filter((message) => !message.fix && !message.ruleId?.startsWith('tags-'))
            .map((message) => message.ruleId ?? '');
        const changed = fix(files);
        const after = apply(files, changed);
        const disambiguated = changed.some(({ rounds }) =>
          rounds.some(({ done }) => done.some(({ title }) => title.includes('shortest'))),
        );
        if (!disambiguated) assert.equal(words(textOf(after, path) ?? ''), words(text));
        assert.deepEqual(
          changed.map((file) => file.path).filter((name) => name !== path),
          [],
        );
        if (changed.length === 0) return;
        const left = others(after);
        for (const rule of others(files)) assert.ok(left.includes(rule), rule);
        assert.deepEqual(fix(after), []);
      },
    ),
    { numRuns: 150 },
  );
});

suite('on disk', () => {
  test('the byte-order mark and the line ends stay, and new lines have the same', () => {
    const plain = 'a\nb\nc\n';
    const edits = [
      { start: 2, end: 2, text: '\n' },
      { start: 4, end: 5, text: 'C' },
    ];
    assert.equal(applyEdits(plain, edits), 'a\n\nb\nC\n');
    assert.equal(applyToRaw('\ufeffa\r\nb\r\nc\r\n', edits), '\ufeffa\r\n\r\nb\r\nC\r\n');
    assert.equal(applyToRaw('a\rb\rc\r', edits), 'a\r\rb\rC\r');
  });

  test('changing the file on disk and the text as it is read come to the same', () => {
    const line = fc.constantFrom('one', 'two\u00a0', '', '> x', '🪑');
    const end = fc.constantFrom('\n', '\r\n', '\r');
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.array(fc.tuple(line, end), { maxLength: 6 }),
        fc.array(fc.tuple(fc.nat(20), fc.nat(3)), { maxLength: 4 }),
        (mark, lines, cuts) => {
          const raw = (mark ? '\ufeff' : '') + lines.flat().join('');
          const text = normaliseLines(raw);
          let free = 0;
          const edits = cuts
            .toSorted(([a], [b]) => a - b)
            .flatMap(([at, length]) => {
              const start = Math.max(free, Math.min(at, text.length));
              const stop = Math.min(text.length, start + length);
              free = stop + 1;
              return start <= text.length ? [{ start, end: stop, text: 'X\nY' }] : [];
            });
          assert.equal(normaliseLines(applyToRaw(raw, edits)), applyEdits(text, edits));
        },
      ),
    );
  });
});

test('what can be mended in the examples of rules becomes the mended example', () => {
  const mendable = readFixtures().filter(({ path, notOk }) => fix(contentFiles({ [path]: notOk })).length > 0);
  assert.deepEqual(
    mendable.map(({ name }) => name),
    ['tags-in-body', 'tags-in-quote', 'tags-late'],
  );
  for (const { path, notOk, ok } of mendable) {
    const files = contentFiles({ [path]: notOk });
    assert.equal(textOf(mended(files), path), new TextDecoder().decode(ok));
  }
});
