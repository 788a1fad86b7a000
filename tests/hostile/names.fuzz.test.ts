/**
 * Files and folders of any name: refused with a message, or an address that stays inside the site.
 */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { contentFiles, validContent } from '../unit/support/content.ts';
import { fc } from '../unit/support/properties.ts';
import { check, tally } from './support/fuzz.ts';
import { bodies, placed } from './support/inspect.ts';

/** Names that lead elsewhere, that no system or not every system can keep, and anything at all. */
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
      'con',
      'nul',
      'lpt1',
      'a'.repeat(201),
      'ж'.repeat(101),
      '..%2f..%2fetc',
      '%2e%2e',
      '..\\..\\x',
      'a\nb',
      'مرحبا',
      '🎉',
      'x.md',
      '-',
      'a--b',
      '<script>',
      "'",
      '"',
      '\u202e',
      'é',
      'bench-2',
      'plan',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  )
  .map((text) => text.replaceAll('/', '∕'));

suite('fuzz: names of files', { concurrency: 1 }, () => {
  test('files of any name', async () => {
    const place = fc.constantFrom(
      (n: string) => `content/glossary/terms/${n}.md`,
      (n: string) => `content/techniques/${n}.md`,
      (n: string) => `content/pages/${n}.md`,
      (n: string) => `content/cases/${n}/article.md`,
    );
    const seen = { refused: 0, accepted: 0 };
    await check(
      0.04,
      fc.tuple(place, name, fc.constantFrom(...Object.values(validContent))),
      ([at, text, words]) => {
        const path = at(text);
        const files = bodies(contentFiles({ [path]: words }));
        placed(files);
        const isRefused = files.some(
          (file) =>
            file.path === path && file.messages.some(({ ruleId }) => ruleId === 'name-of-file'),
        );
        seen[isRefused ? 'refused' : 'accepted'] += 1;
        // An accepted name becomes a part of an address and a folder: on no system may it lead
        // elsewhere, or be one that cannot be made.
        if (isRefused) return;
        assert.equal(
          new URL(`/glossary/${text}/`, 'https://a.test').pathname,
          `/glossary/${encodeURIComponent(text)}/`,
        );
        assert.doesNotMatch(text, /[<>:"/\\|?*\p{C}\p{Z}]|\.$|^(con|prn|aux|nul|(com|lpt)\d)$/u);
        assert.equal(text, text.toLowerCase());
        assert.ok(Buffer.byteLength(text) + '-handout.html'.length <= 255);
      },
    );
    assert.ok(seen.refused > 0 && seen.accepted > 0, JSON.stringify(seen));
  });

  test('files of any name inside a case', async () => {
    const place = fc.constantFrom(
      (n: string) => `content/cases/bench/${n}.md`,
      (n: string) => `content/cases/bench/lesson/${n}.md`,
      (n: string) => `content/${n}/x.md`,
    );
    await check(
      0.02,
      fc.tuple(place, name, fc.constantFrom(...Object.values(validContent))),
      ([at, text, words]) => {
        const files = bodies(contentFiles({ [at(text)]: words }));
        placed(files);
        assert.ok(
          files.some((file) => file.messages.some(({ ruleId }) => ruleId === 'file-unexpected')) ||
            at(text) in validContent,
        );
      },
    );
  });

  tally('names of files');
});
