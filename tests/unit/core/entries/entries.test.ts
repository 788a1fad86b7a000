import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { VFile } from 'vfile';
import { readEntries } from '../../../../src/core/entries/entries.ts';
import { parseMarkdown } from '../../../../src/core/markdown/parse.ts';
import { applyEdits } from '../../../../src/core/messages/fixes/apply-edits.ts';

function read(source: string) {
  const file = new VFile({ path: 'a.md', value: source });
  const { preamble, entries } = readEntries(parseMarkdown(file), file);
  return {
    file,
    preamble,
    entries,
    messages: file.messages.map(({ ruleId, line, column }) => `${line}:${column} ${ruleId}`),
  };
}

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

const faults: { name: string; source: string; messages: string[] }[] = [
  {
    name: 'a title of the first level',
    source: '# A\n\n> one\n\nBody.\n',
    messages: ['1:1 heading-malformed'],
  },
  {
    name: 'a title of the third level',
    source: '### A\n\n> one\n\nBody.\n',
    messages: ['1:1 heading-malformed'],
  },
  {
    name: 'a title in bold',
    source: '## A\n\nBody.\n\n**B**\n\n> one\n\nBody.\n',
    messages: ['5:1 heading-malformed'],
  },
  {
    name: 'a title that is underlined, which has its message already',
    source: 'A\n---\n\n> one\n\nBody.\n',
    messages: [],
  },
  {
    name: 'a title without a space, which has its message already',
    source: '##A\n\n> one\n\nBody.\n',
    messages: [],
  },
  {
    name: 'tags above the first title',
    source: '#a\n\n## A\n\nBody.\n',
    messages: ['1:1 heading-malformed'],
  },
  {
    name: 'tags above the first title that cannot be read',
    source: '#a, #b\n\n## A\n\nBody.\n',
    messages: ['1:1 heading-malformed'],
  },
  {
    name: 'a quote with tags above the first title',
    source: 'Words.\n\n> one\n\n#a\n\n## A\n\nBody.\n',
    messages: ['3:1 heading-malformed'],
  },
  {
    name: 'a quote without tags above the first title',
    source: '> one\n\nWords.\n\n## A\n\nBody.\n',
    messages: [],
  },
  {
    name: 'a tag in a title',
    source: '## A #a\n\n> one\n\nBody.\n',
    messages: ['1:1 tags-malformed'],
  },
  {
    name: 'a tag in a title, beside others in place',
    source: '## A #a\n\n> one\n\n#b\n\nBody.\n',
    messages: [],
  },
  {
    name: 'a source in a title',
    source: '## A [@x]\n\nBody.\n',
    messages: ['1:6 part-unexpected'],
  },
  {
    name: 'a tag written as a heading below a quote',
    source: '## A\n\n> one\n\n# tag\n\nBody.\n',
    messages: ['5:1 tags-malformed'],
  },
  {
    name: 'a word written as a heading below a body, which is a title',
    source: '## A\n\n> one\n\nBody.\n\n# tag\n\nMore.\n',
    messages: ['7:1 heading-malformed'],
  },
  {
    name: 'tags that cannot be read, and no body',
    source: '## A\n\n> one\n\n#a, #b\n',
    messages: ['5:1 tags-malformed'],
  },
  {
    name: 'two quotes with tags below them, after the body',
    source: '## A\n\nBody.\n\n> one\n\n> two\n\n#a\n\nMore.\n',
    messages: ['5:1 quote-late', '7:1 quote-late'],
  },
  { name: 'an empty title', source: '##\n\nBody.\n', messages: ['1:1 entry-title-missing'] },
  {
    name: 'two empty titles',
    source: '##\n\nA.\n\n##\n\nB.\n',
    messages: ['1:1 entry-title-missing', '5:1 entry-title-missing'],
  },
  { name: 'no body', source: '## A\n\n> one\n\n#a\n', messages: ['1:1 entry-body-missing'] },
  { name: 'nothing at all', source: '## A\n', messages: ['1:1 entry-body-missing'] },
  {
    name: 'the same title twice',
    source: '## A\n\nOne.\n\n## B\n\nTwo.\n\n## a\n\nThree.\n',
    messages: ['9:1 title-duplicate'],
  },
  {
    name: 'the same title three times',
    source: '## A\n\n1\n\n## A\n\n2\n\n## A\n\n3\n',
    messages: ['5:1 title-duplicate', '9:1 title-duplicate'],
  },
  {
    name: 'a title that ends in the number of another',
    source: '## A\n\n1\n\n## A 1\n\n2\n',
    messages: [],
  },
  { name: 'a quote that cannot be read', source: '## A\n\n> […]\n', messages: ['3:1 quote-empty'] },
  {
    name: 'a quote after the tags',
    source: '## A\n\n#a\n\n> one\n\nBody.\n',
    messages: ['5:1 quote-late'],
  },
  {
    name: 'a quote within the body',
    source: '## A\n\nBody.\n\n> one\n\nMore.\n',
    messages: [],
  },
  {
    name: 'a quote that ends an entry without one',
    source: '## A\n\nBody.\n\n> one\n',
    messages: ['5:1 quote-late'],
  },
  {
    name: 'a quote that ends an entry with one',
    source: '## A\n\n> one\n\nBody.\n\n> two\n',
    messages: [],
  },
  {
    name: 'a second quote after the tags',
    source: '## A\n\n> one\n\n#a\n\n> two\n',
    messages: ['7:1 quote-late'],
  },
  {
    name: 'tags in the body',
    source: '## A\n\n> one\n\n#a #b\nBody.\n',
    messages: ['5:1 tags-in-body'],
  },
  {
    name: 'tags after the body',
    source: '## A\n\n> one\n\nBody.\n\n#a\n',
    messages: ['7:1 tags-late'],
  },
  { name: 'tags glued to a later paragraph', source: '## A\n\nBody.\n\n#a\nwords\n', messages: [] },
];

for (const { name, source, messages } of faults)
  test(`entries: ${name}`, () => assert.deepEqual(read(source).messages, messages));

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

test('entries: a message on tags that cannot be read covers their line, and the entry counts as broken', () => {
  const { file, entries } = read('## A\n\n> one\n\n#a, #b\nwords\n\nBody.\n');
  const [message] = file.messages;
  assert.equal(message?.reason, 'Tags cannot be read: `#a, #b`');
  assert.deepEqual(message?.place, {
    start: { line: 5, column: 1, offset: 13 },
    end: { line: 5, column: 7, offset: 19 },
  });
  assert.equal(entries[0]?.brokenQuote, true);
});

test('entries: the message on words above the first title shows their first line', () => {
  const { file } = read('> one\n> two\n\n#a\n\n## A\n\nBody.\n');
  assert.match(String(file.messages[0]?.reason), /`> one`/);
});
