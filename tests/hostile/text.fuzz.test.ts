/**
 * Generated and changed texts for what works on words: the anchorer, the weaver, the matcher, the
 * decoder.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readContent } from '../../src/collections/read-content.ts';
import { createAnchorer } from '../../src/core/anchor/anchorer.ts';
import { createMatcher } from '../../src/core/glossary/matcher.ts';
import { decode } from '../../src/core/text/decode.ts';
import { flatten } from '../../src/core/text/flatten.ts';
import { weave } from '../../src/core/weave/weave.ts';
import { fc } from '../unit/support/properties.ts';
import { check, tally } from './support/fuzz.ts';
import { wild } from './support/wild.ts';

const real = await readContent(fileURLToPath(new URL('../../', import.meta.url)));

suite('fuzz: words', { concurrency: 1 }, () => {
  test('the anchorer finds what is there, and only that', async () => {
    const text = fc.oneof(
      wild,
      fc.constantFrom(
        ...real.filter(({ path }) => path.endsWith('source.txt')).map((file) => file.text),
      ),
    );
    await check(
      0.15,
      fc.tuple(text, fc.nat(), fc.integer({ min: 1, max: 80 }), wild),
      ([whole, at, length, other]) => {
        const anchorer = createAnchorer(whole);
        const start = whole.length === 0 ? 0 : at % whole.length;
        const words = whole.slice(start, start + length);
        if (words.trim() === words && words !== '') {
          const result = anchorer.anchor({
            parts: [words],
            exact: { from: { part: 0, offset: 0 }, to: { part: 0, offset: words.length } },
          });
          if (result.kind === 'one')
            assert.equal(whole.slice(result.match.exact.start, result.match.exact.end), words);
        }
        if (other.trim() !== '')
          anchorer.anchor({
            parts: [other.trim()],
            exact: { from: { part: 0, offset: 0 }, to: { part: 0, offset: other.trim().length } },
          });
      },
    );
  });

  test('the weaver keeps every word', async () => {
    const range = fc.record({ start: fc.nat(400), length: fc.nat(120) });
    await check(
      0.1,
      fc.tuple(wild, wild, fc.array(range, { maxLength: 30 })),
      ([one, two, ranges]) => {
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
        weave(tree, pieces, {
          wrap: ({ id }) => ({
            type: 'element',
            tagName: 'mark',
            properties: { id },
            children: [],
          }),
        });
        assert.equal(flatten(tree).value, before);
      },
    );
  });

  test('the matcher finds names in order, apart, and inside the text', async () => {
    const name = fc.oneof(
      fc.constantFrom('__proto__', 'constructor', 'toString', 'İ', 'ß', '\u0301', '\u200b'),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    );
    await check(0.1, fc.tuple(fc.array(name, { maxLength: 40 }), wild), ([names, words]) => {
      const text = `${words} ${names.join(' ')} ${words}`;
      let end = 0;
      for (const match of createMatcher(names.map((entry) => ({ name: entry, entry }))).find(
        text,
      )) {
        assert.ok(match.start >= end && match.end > match.start && match.end <= text.length);
        assert.ok(names.includes(match.entry));
        end = match.end;
      }
    });
  });

  test('bytes as text', async () => {
    await check(0.05, fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const { text, invalidAt } = decode(bytes);
      assert.equal(text.includes('\r'), false);
      assert.ok(
        invalidAt === undefined || (invalidAt >= 0 && invalidAt < Math.max(1, bytes.length)),
      );
    });
  });

  tally('words');
});
