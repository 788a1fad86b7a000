import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { readReferences } from '../../../../src/core/citations/read-references.ts';
import {
  contentFiles,
  messagesOf,
  mistyped,
  shortForm,
  validContent,
} from '../../support/content.ts';

test('an id that the citation processor loses is refused with a message', () => {
  const messages = messagesOf(
    contentFiles(mistyped('content/references.json', ['"handbook-1999"', '"constructor"'])),
  );
  assert.deepEqual(
    messages.map(shortForm).filter((line) => line.endsWith('invalid')),
    ['content/references.json:11:11 reference-invalid'],
  );
});

for (const name of ['constructor', '__proto__', 'to String.'])
  test(`an author called \`${name}\`, which stops the citation processor, is refused with a message`, () => {
    const files = contentFiles(
      mistyped('content/references.json', ['"Grey"', JSON.stringify(name)]),
    );
    const [message, ...others] = messagesOf(files);
    assert.equal(message && shortForm(message), 'content/references.json:14:28 reference-invalid');
    assert.deepEqual(others.map(String), []);
  });

/** The messages about a list with one more item, without their places. */
function about(item: object): { reason: string; note: string }[] {
  const list = [
    ...(JSON.parse(validContent['content/references.json'] ?? '') as object[]),
    { id: 'x', type: 'book', title: 'A title', publisher: 'A press', ...item },
  ];
  const files = contentFiles({ 'content/references.json': JSON.stringify(list) });
  return messagesOf(files).map(({ reason, note = '' }) => ({ reason, note }));
}

const zoteroPaper = {
  id: 'http://zotero.org/users/1234567/items/ABCD2345',
  type: 'article-newspaper',
  'container-title': 'The Wexcombe Times',
  language: 'en-GB',
  page: '1',
  section: 'News',
  source: 'wexcombe-times.example',
  title: 'Bench removed',
  URL: 'https://wexcombe-times.example/bench',
  publisher: undefined,
  accessed: { 'date-parts': [['2026', 5, 4]] },
  issued: { 'date-parts': [['2026', 5, 2]] },
};

test('a newspaper article without a byline passes as Zotero exports it', () => {
  assert.deepEqual(about(zoteroPaper), []);
});

test('its id can be cited as it is', () => {
  const list = [...JSON.parse(validContent['content/references.json'] ?? ''), zoteroPaper];
  const citing = mistyped('content/cases/bench/timeline.md', [
    '[@minutes-2026]',
    `[@minutes-2026; @${zoteroPaper.id}, p. 1]`,
  ]);
  const files = contentFiles({ ...citing, 'content/references.json': JSON.stringify(list) });
  assert.deepEqual(messagesOf(files).map(String), []);
});

for (const item of [
  { publisher: undefined, editor: [{ family: 'Grey', given: 'Ann' }] },
  { issued: { 'date-parts': [['1890']], circa: true } },
  { issued: { 'date-parts': [[-400]] } },
  {
    issued: {
      'date-parts': [
        [2024, 2, 29],
        [2024, 3, 1],
      ],
    },
  },
  { issued: { literal: 'spring, perhaps' } },
  { issued: { raw: '2 May 2024' } },
  { id: 'müller-2020' },
])
  test(`${JSON.stringify(item)} passes`, () => {
    assert.deepEqual(about(item), []);
  });

const date =
  'a date such as `{"date-parts": [[2024, 5, 31]]}`: year, month and day, as far as known';
const names =
  'a list of names such as `[{"family": "Grey", "given": "Ann"}]` or `[{"literal": "Town Council"}]`';

for (const [item, problem] of [
  [{ issued: '2024' }, `unexpected \`issued: "2024"\` in \`x\`, expected ${date}`],
  [
    { issued: { 'date-parts': [[2024, 13, 45]] } },
    `unexpected \`issued.date-parts: [2024,13,45]\` in \`x\`, expected ${date}`,
  ],
  [
    { accessed: { 'date-parts': [[2023, 2, 29]] } },
    `unexpected \`accessed.date-parts: [2023,2,29]\` in \`x\`, expected ${date}`,
  ],
  [
    { issued: { 'date-parts': [[0]] } },
    `unexpected \`issued.date-parts: [0]\` in \`x\`, expected ${date}`,
  ],
  [{ author: 'Ann Grey' }, `unexpected \`author: "Ann Grey"\` in \`x\`, expected ${names}`],
  [{ editor: ['Ann Grey'] }, `unexpected \`editor: "Ann Grey"\` in \`x\`, expected ${names}`],
  [{ type: 'Book' }, 'unexpected `type: "Book"` in `x`, expected `"book"`'],
  [
    { type: 'leaflet of a kind' },
    'unexpected `type: "leaflet of a kind"` in `x`, expected a type of CSL such as `"article-newspaper"`',
  ],
  [
    { publisher: 5 },
    'unexpected `publisher: 5` in `x`, expected the name of the publisher, in quotation marks',
  ],
  [
    { language: 'English' },
    'unexpected `language: "English"` in `x`, expected a language tag such as `"en"` or `"uk"`',
  ],
  [{ title: undefined }, '`x` has no `title`, expected its title, in quotation marks'],
] as const)
  test(`${JSON.stringify(item)} is told in the words of the format`, () => {
    assert.deepEqual(
      about(item).map(({ reason }) => reason),
      [`Reference cannot be read: ${problem}`],
    );
  });

test('a source from nobody is told what to add, and where', () => {
  const [message, ...others] = about({ publisher: undefined });
  assert.deepEqual(others, []);
  assert.equal(message?.reason, 'Reference cannot be read: `x` does not say who it is from');
  assert.match(message.note, /^Add the name of the paper.*"publisher": "The Times"/);
});

for (const [text, problem] of [
  ['[{"id": "a"}\n{"id": "b"}]', 'a comma or a colon is missing before this'],
  ['[{"id": "a" "type": "b"}]', 'a comma is missing before this'],
  ['[{"id": "a",, "type": "b"}]', 'there is a sign too many'],
  ['[{"id": “a”}]', 'words need straight quotation marks: `"words"`'],
  ['[{"id": "C:\\p"}]', 'a `\\` between quotation marks is written `\\\\`'],
  ['[{"id": "a}]', 'a quotation mark is not closed'],
  ['[{"id": "a"}', 'a bracket is not closed: `]` is missing'],
  ['@book{a, title={B}}', 'words need straight quotation marks: `"words"`'],
  ['', 'the file is not a list'],
] as const)
  test(`a file of ${text || 'nothing'} is told in the words of JSON`, () => {
    const file = new VFile({ path: 'content/references.json', value: text });
    readReferences(file);
    assert.deepEqual(
      file.messages.map(({ reason }) => reason),
      [`Reference cannot be read: ${problem}`],
    );
  });
