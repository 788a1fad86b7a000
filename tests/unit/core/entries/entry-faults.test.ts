import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from './support/read.ts';

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
