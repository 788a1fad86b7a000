import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { applyEdits } from '../../../../src/core/messages/fixes/apply-edits.ts';
import { read } from './support/read.ts';

test('entries: title, quotes, tags, body and citations', () => {
  const { preamble, entries, messages } = read(
    '---\nlang: en\n---\n\nBefore.\n\n## The  *first*\n\n> one\n\n> two\n\n#a #b\n\nBody [@x].\n\nMore [@y, p. 4].\n\n### Deeper\n\n## Second\n\nText.\n',
  );
  assert.deepEqual(messages, []);
  assert.deepEqual(
    preamble.map(({ type }) => type),
    ['paragraph'],
  );
  assert.deepEqual(
    entries.map(({ title, slug, quotes, tags, body, citations, brokenQuote }) => ({
      title,
      slug,
      quotes: quotes.map(({ text }) => text),
      tags: tags.map(({ id }) => id),
      body: body.map(({ type }) => type),
      citations: citations.map(({ value }) => value),
      brokenQuote,
    })),
    [
      {
        title: 'The first',
        slug: 'the-first',
        quotes: ['one', 'two'],
        tags: ['a', 'b'],
        body: ['paragraph', 'paragraph', 'heading'],
        citations: ['[@x]', '[@y, p. 4]'],
        brokenQuote: false,
      },
      {
        title: 'Second',
        slug: 'second',
        quotes: [],
        tags: [],
        body: ['paragraph'],
        citations: [],
        brokenQuote: false,
      },
    ],
  );
  assert.equal(entries[0]?.heading.position?.start.line, 7);
});

test('entries: a file without any', () => {
  assert.deepEqual(read('').entries, []);
  assert.equal(read('### Title\n\nWords.\n').preamble.length, 2);
});

test('entries: a duplicate names the first', () => {
  const { file, entries } = read('## A\n\nOne.\n\n## A\n\nTwo.\n');
  assert.match(String(file.messages[0]?.note), /a\.md:1/);
  assert.deepEqual(
    entries.map(({ slug }) => slug),
    ['a', 'a-1'],
  );
});

test('entries: a broken quote is remembered, a readable one beside it is kept', () => {
  const broken = (source: string) => {
    const [entry] = read(source).entries;
    return [entry?.brokenQuote, entry?.quotes.length];
  };
  assert.deepEqual(broken('## A\n\n> […]\n\n> one\n\nBody.\n'), [true, 1]);
  assert.deepEqual(broken('## A\n\n#a\n\n> one\n'), [true, 0]);
  assert.deepEqual(broken('## A\n\nBody.\n\n> one\n'), [true, 0]);
  assert.deepEqual(broken('## A\n\nBody.\n\n> one\n\nMore.\n'), [false, 0]);
});

suite('tags on the wrong line', () => {
  const cases: { name: string; source: string; tags: string[]; body: string[]; fixed?: string }[] =
    [
      {
        name: 'in the body',
        source: '> one\n\n#a #b\nBody.',
        tags: ['a', 'b'],
        body: ['#a #b\nBody.'],
        fixed: '> one\n\n#a #b\n\nBody.',
      },
      {
        name: 'after the body',
        source: '> one\n\nBody.\n\n#a',
        tags: ['a'],
        body: ['Body.'],
        fixed: '> one\n\n#a\n\nBody.',
      },
      {
        name: 'after the body, with others in place',
        source: '> one\n\n#b\n\nBody.\n\n#a',
        tags: ['b', 'a'],
        body: ['Body.'],
        fixed: '> one\n\n#b #a\n\nBody.',
      },
      {
        name: 'after the body, without a quote',
        source: 'Body.\n\n#a',
        tags: ['a'],
        body: ['Body.'],
        fixed: '#a\n\nBody.',
      },
      {
        name: 'after others in the body',
        source: '#b\nBody.\n\n#a',
        tags: ['b', 'a'],
        body: ['#b\nBody.'],
      },
      {
        name: 'glued to a later paragraph',
        source: 'Body.\n\n#a\nwords',
        tags: [],
        body: ['Body.', '#a\nwords'],
      },
    ];
  for (const { name, source, tags, body, fixed } of cases)
    test(name, () => {
      const whole = `## A\n\n${source}\n`;
      const { entries, file } = read(whole);
      assert.deepEqual(
        entries[0]?.tags.map(({ id }) => id),
        tags,
      );
      assert.deepEqual(
        entries[0]?.body.map(({ position }) =>
          whole.slice(position?.start.offset, position?.end.offset),
        ),
        body,
      );
      const late = file.messages.at(-1);
      assert.equal(late?.fix && applyEdits(whole, late.fix.edits), fixed && `## A\n\n${fixed}\n`);
    });

  test('the message covers the tags, not the body', () => {
    const { file } = read('## A\n\n#a #b\nBody.\n');
    assert.equal(String(file.messages[0]?.name), 'a.md:3:1-3:6');
  });
});
