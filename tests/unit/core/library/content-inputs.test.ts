/** The small inputs of `tests/cases/content/`: each is one slip of a newcomer, and what is said. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { fixContent } from '../../../../src/core/library/fix-content.ts';
import { build, contentFiles, inCase, validContent } from '../../support/content.ts';

const folder = new URL('../../../cases/content/', import.meta.url);
const sides = `vocabulary:
  sides:
    council: { label: on the side of the council, role: side-1 }
    residents: { label: on the side of the residents, role: side-2 }
`;

interface Expected {
  /** The file that it is added to, or that it is. */
  path: string;
  /** Each message: the words of the line that it points to, its rule, and part of its advice. */
  says: [line: string, rule: string, advice: RegExp][];
  areWarnings?: boolean;
}

const commentary = inCase('commentary.md');
const expected: Record<string, Expected> = {
  'heading-no-space.md': {
    path: commentary,
    says: [
      ['##My pivot', 'heading-malformed', /Write the title of an entry as `## My pivot`/],
      ['> a step haled by planners', 'quote-not-found', /article: a step \[hailed\] by planners/],
    ],
  },
  'heading-level-1.md': {
    path: commentary,
    says: [
      ['# My pivot', 'heading-malformed', /Write the title of an entry as `## My pivot`/],
      ['> a step haled by planners', 'quote-not-found', /article: a step \[hailed\] by planners/],
    ],
  },
  'quote-below-body.md': {
    path: commentary,
    says: [['> a step haled by planners', 'quote-late', /Move the quote up, directly below/]],
  },
  'tags-with-comma.md': {
    path: commentary,
    says: [['#plural-inflation, #arguable', 'tags-malformed', /a space between two/]],
  },
  'voices-two-sides.md': {
    path: inCase('voices.md'),
    says: [['#unnamed #civilian #council #residents', 'tag-extra', /one/]],
  },
  'wording-dash.md': {
    path: inCase('wording.md'),
    says: [
      ['#plural-inflation', 'tag-unknown', /There are no tags here/],
      ['* step - less praise', 'item-unexpected', /a colon/],
    ],
  },
  'curly-names.md': {
    path: 'content/glossary/terms/embargo.md',
    says: [
      ['names: [“embargo”, ‘embargoes’]', 'name-unmatched', /Write it as `embargo`/],
      ['names: [“embargo”, ‘embargoes’]', 'name-unmatched', /Write it as `embargoes`/],
    ],
    areWarnings: true,
  },
  'note-slips.md': {
    path: commentary,
    says: [
      ['This is my reply to the words', 'heading-malformed', /Leave a blank line above/],
      [
        'See [there](//example.org/x), [the other note](#no-such-note) and this.[^9]',
        'link-unsafe',
        /`https:\/\/example\.org\/x`/,
      ],
      [
        'See [there](//example.org/x), [the other note](#no-such-note) and this.[^9]',
        'fragment-unknown',
        /title in lower case, with hyphens/,
      ],
      [
        'See [there](//example.org/x), [the other note](#no-such-note) and this.[^9]',
        'mark-unread',
        /Write the footnote below/,
      ],
      [
        '> end of its life" **and could **not be fixed',
        'quote-not-found',
        /Put `\*\*` directly before/,
      ],
    ],
  },
};

/** The content with an input in it. */
function contentWith(name: string) {
  const { path = '' } = expected[name] ?? {};
  const input = readFileSync(new URL(name, folder), 'utf8');
  const article = inCase('article.md');
  const before = validContent[path];
  return contentFiles({
    [path]: before === undefined ? input : `${before}\n${input}`,
    [article]: validContent[article]?.replace('\nsummary:', `\n${sides}summary:`),
  });
}

suite('the small inputs', () => {
  test('each has its expected result', () => {
    assert.deepEqual(readdirSync(folder).sort(), Object.keys(expected).sort());
  });

  for (const [name, { path, says, areWarnings = false }] of Object.entries(expected)) {
    test(name, () => {
      const contents = contentWith(name);
      const lines = contents.find((file) => file.path === path)?.text.split('\n') ?? [];
      const messages = build(contents)
        .files.flatMap((file) => file.messages)
        // Notes of a few words are about something else.
        .filter(({ ruleId }) => ruleId !== 'note-length');
      assert.ok(
        messages.every((message) => message.file === path && message.fatal !== areWarnings),
      );
      const said = messages.map(({ line = 0, ruleId }) => `${lines[line - 1]} | ${ruleId}`);
      assert.deepEqual(said.sort(), says.map(([line, rule]) => `${line} | ${rule}`).sort());
      for (const [, rule, advice] of says)
        assert.ok(
          messages.some(({ ruleId, note }) => ruleId === rule && advice.test(note ?? '')),
          `${rule}: ${messages.map(({ note }) => note).join('\n')}`,
        );
    });

    if (!areWarnings)
      test(`${name}: --fix moves nothing of it to another entry`, () => {
        const fixed = fixContent(contentWith(name), (files) => build(files).files);
        assert.deepEqual(
          fixed.map((file) => file.path),
          [],
        );
      });
  }

  test('curly-names.md: --fix takes the signs away', () => {
    const [file] = fixContent(contentWith('curly-names.md'), (files) => build(files).files);
    assert.match(file?.after ?? '', /^names: \[embargo, embargoes\]$/m);
  });

  test('note-slips.md: the suggested quote keeps the bold', () => {
    const quote = build(contentWith('note-slips.md'))
      .files.flatMap((file) => file.messages)
      .find(({ ruleId }) => ruleId === 'quote-not-found');
    assert.deepEqual(quote?.expected, ['> end of its life" **and could** not be repaired.']);
  });
});
