import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { fc } from '../../support/properties.ts';
import { applyEdits, applyToRaw } from '../../../../src/core/messages/fixes/apply-edits.ts';
import type { ContentFile } from '../../../../src/core/files/content-file.ts';
import { normaliseLines } from '../../../../src/core/text/decode.ts';
import { contentFiles, inCase, messagesOf, validContent } from '../../support/content.ts';
import { apply, fix, fixed, textOf } from './support/fix.ts';

/**
 * Ways to break an entry that `--fix` can fix: each takes blank lines away, moves a line, or
 * changes a sign.
 */
const breakers: ((entry: string) => string)[] = [
  (entry) => entry.replace(/(\n> [^\n]*)\n\n(#[a-z])/, '$1\n$2'),
  (entry) => entry.replace(/(\n#[a-z][^\n]*)\n\n(?=[A-Z])/, '$1\n'),
  (entry) => entry.replace(/(\n> [^\n]*)\n\n(#[a-z][^\n]*)\n\n/, '$1\n$2\n'),
  (entry) => entry.replace(/\n(#[a-z][^\n]*)\n\n([\s\S]*?)\s*$/, '\n$2\n\n$1\n'),
  (entry) =>
    entry.replace('"had reached the end of its life"', '“had reached the end of its life”'),
];
const layers = ['commentary.md', 'voices.md', 'timeline.md', 'lineage.md'].map(inCase);
const breaks = fc.uniqueArray(
  fc.tuple(fc.constantFrom(...layers), fc.nat(1), fc.nat(breakers.length - 1)),
  {
    selector: ([path, which]) => `${path} ${which}`,
    maxLength: 6,
  },
);

function broken(chosen: [string, number, number][]): ContentFile[] {
  const overrides: Record<string, string> = {};
  for (const [path, which, way] of chosen) {
    const entries = (overrides[path] ?? validContent[path] ?? '').split(/^(?=## )/m);
    const at = which + (entries[0]?.startsWith('## ') ? 0 : 1);
    if (at < entries.length) entries[at] = breakers[way]?.(entries[at] ?? '') ?? '';
    overrides[path] = entries
      .map((part, index) => (index < entries.length - 1 ? `${part.trimEnd()}\n\n` : part))
      .join('');
  }
  return contentFiles(overrides);
}

test('the ways to break an entry do break it', () => {
  for (const way of [0, 1, 2, 3, 4])
    assert.notDeepEqual(fix(broken(layers.map((path) => [path, 0, way]))), [], `way ${way}`);
});

test('whatever was broken in these ways: a check after the fix finds nothing, and a second fix changes nothing', () => {
  fc.assert(
    fc.property(breaks, (chosen) => {
      const after = fixed(broken(chosen));
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
  const edit = fc.record({
    at: fc.nat(500),
    remove: fc.nat(3),
    insert: fc.constantFrom('', ...scraps),
  });
  const words = (text: string): string => (text.match(/[\p{L}\p{N}@#]+/gu) ?? []).sort().join(' ');
  fc.assert(
    fc.property(
      fc.constantFrom(...layers, inCase('wording.md')),
      fc.array(edit, { minLength: 1, maxLength: 4 }),
      (path, edits) => {
        const text = edits.reduce(
          (changed, { at, remove, insert }) =>
            changed.slice(0, at) + insert + changed.slice(at + remove),
          validContent[path] ?? '',
        );
        const files = contentFiles({ [path]: text });
        // Tags may be fixed in a later round, once what blocked them is gone.
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
