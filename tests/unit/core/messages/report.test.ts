import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { suite, test } from 'node:test';
import type { VFileMessage } from 'vfile-message';
import { lazy } from '../../../../src/core/anchor/lazy.ts';
import { rules } from '../../../../src/core/messages/report.ts';
import {
  build,
  contentFiles,
  inCase,
  messagesOf,
  mistyped,
  shortForm,
  validContent,
} from '../../support/content.ts';
import { type Fixture, fixturesFolder, readFixtures } from '../../support/fixtures.ts';

const fixtures = readFixtures();

test('the content that the fixtures are put into is valid', () => {
  assert.deepEqual(messagesOf(contentFiles()).map(String), []);
});

test('every rule has a fixture', () => {
  const shown = new Set(
    fixtures.flatMap(({ name, messages }) =>
      messages.map(({ ruleId }) => (name === ruleId ? ruleId : '')),
    ),
  );
  const missing = Object.keys(rules).filter((rule) => !shown.has(rule));
  assert.deepEqual(missing, [], 'add a folder with case.json, not-ok.* and ok.* to docs/rules');
});

test('only the fixture on line ends has no message', () => {
  const silent = fixtures.filter(({ messages }) => messages.length === 0);
  assert.deepEqual(
    silent.map(({ name }) => name),
    ['encoding-invalid.bom-and-crlf'],
  );
});

test('the fixture on line ends has kept its own', () => {
  const fixture = fixtures.find(({ name }) => name === 'encoding-invalid.bom-and-crlf');
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(fixture?.ok);
  assert.match(text, /^\ufeff---\r\n/);
});

for (const { name, path, fixedPath = path, messages: expected, notOk, ok } of fixtures) {
  suite(name, () => {
    if (expected.length > 0) {
      const messages = lazy(() => messagesOf(contentFiles({ [path]: notOk })));
      test('the mistake is reported at its place and to the letter', () => {
        const found = messages().map((message) => written(message, path));
        if (process.env['UPDATE_RULES']) writeMessages(name, found);
        else
          assert.deepEqual(
            found,
            expected,
            'read what changed; then UPDATE_RULES=1 writes it into case.json',
          );
      });
      test('each message has its source, a reason on one line and an advice', () => {
        for (const { source, reason, note = '' } of messages()) {
          assert.equal(source, 'second-reading');
          assert.doesNotMatch(reason, /\n|undefined|\[object/);
          assert.match(note, /\S/);
          assert.doesNotMatch(note, /undefined|\[object/);
        }
      });
    }
    test('the fixed file is fine', () => {
      assert.deepEqual(messagesOf(contentFiles({ [fixedPath]: ok })).map(String), []);
    });
  });
}

/** A message as `case.json` has it. */
function written(
  { file, place, ruleId, fatal, reason, note = '' }: VFileMessage,
  path: string,
): Fixture['messages'][number] {
  const start = place && 'start' in place ? place.start : place;
  const end = place && 'end' in place ? place.end : undefined;
  return {
    ...(file && file !== path ? { file } : {}),
    line: start?.line ?? 0,
    column: start?.column ?? 0,
    ...(end ? { endLine: end.line, endColumn: end.column } : {}),
    ruleId: ruleId ?? '',
    severity: fatal ? 'error' : 'warning',
    reason,
    advice: note.split('\n'),
  };
}

function writeMessages(name: string, messages: Fixture['messages']): void {
  const fixture = fixtures.find((candidate) => candidate.name === name);
  if (!fixture) return;
  const { mistake, path, fixedPath } = fixture;
  writeFileSync(
    join(fixturesFolder, name, 'case.json'),
    `${JSON.stringify({ mistake, path, ...(fixedPath ? { fixedPath } : {}), messages }, undefined, 2)}\n`,
  );
}

suite('all mistakes of all files are reported in one go', () => {
  test('across files', () => {
    const messages = messagesOf(
      contentFiles({
        ...mistyped(
          inCase('commentary.md'),
          ['**planners** as', '**planner** as'],
          ['#both-sides-heard', '#both-side-heard'],
        ),
        ...mistyped(inCase('voices.md'), ['#named #official #none', '#none']),
        ...mistyped(inCase('wording.md'), [
          '- taking away: says what was done and no more\n- disposal:',
          'Disposal:',
        ]),
        ...mistyped(
          inCase('timeline.md'),
          ['## 1974:', '## In 1974:'],
          ['[@minutes-2026]', '[@minutes-2062]'],
        ),
        ...mistyped(inCase('lineage.md'), ['- cy:', '- Welsh:']),
        ...mistyped('content/glossary/terms/lamp-post.md', ['kind: history', 'kind: past']),
        ...mistyped('content/techniques/quiet-absence.md', ['lens: omission', 'lense: omission']),
        ...mistyped('content/pages/about.md', ['bench/article.md', 'bench/articles.md']),
        ...mistyped('content/references.json', ['"title": "A Handbook of Persuasion",', '']),
      }),
    );
    assert.deepEqual(messages.map(shortForm).sort(), [
      'content/cases/bench/commentary.md:20:1 tag-unknown',
      'content/cases/bench/commentary.md:8:1 quote-not-found',
      'content/cases/bench/lineage.md:5:1 item-unexpected',
      'content/cases/bench/timeline.md:13:31 citation-unknown',
      'content/cases/bench/timeline.md:1:1 date-invalid',
      'content/cases/bench/voices.md:5:1 tag-missing',
      'content/cases/bench/wording.md:1:1 alternatives-missing',
      'content/glossary/terms/lamp-post.md:4:7 front-matter-type',
      'content/pages/about.md:6:27 link-unknown',
      'content/references.json:10:3 reference-invalid',
      'content/techniques/quiet-absence.md:3:1 front-matter-unknown',
    ]);
  });

  test('in one entry: a quote that is not found hides no other mistake', () => {
    const changed = mistyped(
      inCase('timeline.md'),
      ['**since 1974**', '**since 1984**'],
      ['#politics', '#politcs'],
      ['## 1974:', '## In 1974:'],
    );
    assert.deepEqual(messagesOf(contentFiles(changed)).map(shortForm), [
      'content/cases/bench/timeline.md:3:1 quote-not-found',
      'content/cases/bench/timeline.md:5:1 tag-unknown',
      'content/cases/bench/timeline.md:1:1 date-invalid',
    ]);
  });

  for (const [name, article] of [
    [
      'that cannot be used',
      validContent[inCase('article.md')]?.replace('received: 2026-05-04', 'received: 4 May 2026'),
    ],
    ['that is not there', undefined],
  ] as const) {
    test(`in the layers of an article ${name}, as far as they do not need it`, () => {
      const changed = mistyped(
        inCase('commentary.md'),
        ['updated: 2026-05-05', 'update: 2026-05-05'],
        ['#both-sides-heard', '#both-side-heard'],
      );
      const messages = messagesOf(
        contentFiles({
          ...changed,
          [inCase('article.md')]: article,
          'content/pages/about.md': undefined,
        }),
      );
      assert.deepEqual(messages.map(shortForm).slice(-3), [
        article
          ? 'content/cases/bench/article.md:7:11 front-matter-type'
          : 'content/cases/bench/commentary.md:1:1 file-missing',
        'content/cases/bench/commentary.md:3:1 front-matter-unknown',
        'content/cases/bench/commentary.md:20:1 tag-unknown',
      ]);
    });
  }

  test('one mistake is reported once: what leans on a broken file gets no message', () => {
    const technique = mistyped('content/techniques/plural-inflation.md', [
      'lens: sourcing',
      'lens: sources',
    ]);
    assert.deepEqual(messagesOf(contentFiles(technique)).map(shortForm), [
      'content/techniques/plural-inflation.md:3:7 front-matter-type',
    ]);
    const references = mistyped('content/references.json', [
      '"type": "report",',
      '"type": "report"',
    ]);
    assert.deepEqual(messagesOf(contentFiles(references)).map(shortForm), [
      'content/references.json:5:5 reference-invalid',
    ]);
  });
});

test('a page of prose cannot take the address of a list', () => {
  const about = validContent['content/pages/about.md'] ?? '';
  for (const name of ['cases', 'glossary', 'places', 'references', 'search'])
    assert.deepEqual(
      messagesOf(contentFiles({ [`content/pages/${name}.md`]: about })).map(shortForm),
      [`content/pages/${name}.md:1:1 name-of-file`],
    );
  assert.deepEqual(messagesOf(contentFiles({ 'content/pages/techniques.md': about })), []);
});

test('an entry without a quote is about the whole text, and fine', () => {
  const whole = `
## Nobody asks the bench

#quiet-absence

The item names the town, the council, one planner and one newspaper. It does not say who voted, what the repair
would have cost, or what stands in the square now. None of that makes it false. It makes it short, and a reader
can ask for more. Which question would you put to the council first?
`;
  const files = contentFiles({
    [inCase('commentary.md')]: `${validContent[inCase('commentary.md')]}${whole}`,
  });
  const { library, files: checked } = build(files);
  assert.deepEqual(checked.flatMap((file) => file.messages).map(String), []);
  const notes = library.cases[0]?.notes ?? [];
  assert.deepEqual(
    notes.map(({ title, anchors }) => [title, anchors.length]),
    [
      ['One planner becomes several', 1],
      ['Two sides of the square', 1],
      ['Nobody asks the bench', 0],
    ],
  );
});

test('two entries with one title: the message names both places', () => {
  const [entry = ''] = validContent[inCase('timeline.md')]?.split('\n## ') ?? [];
  const [message, ...others] = messagesOf(
    contentFiles({ [inCase('timeline.md')]: `${entry}\n${entry}` }),
  );
  assert.equal(
    String(message),
    `content/cases/bench/timeline.md:9:1-9:29: Unexpected second entry titled \`1974: The bench is set up\``,
  );
  assert.match(message?.note ?? '', /content\/cases\/bench\/timeline\.md:1\./);
  assert.deepEqual(others.map(String), []);
});
