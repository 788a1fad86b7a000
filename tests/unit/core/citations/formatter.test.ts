import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createFormatter } from '../../../../src/core/citations/formatter.ts';
import type { Reference } from '../../../../src/core/citations/reference.ts';

const item = (id: string, rest: Partial<Reference>): [string, Reference] => [
  id,
  { id, type: 'webpage', title: id, publisher: 'FASN', ...rest } as Reference,
];
const on = (...parts: number[]) => ({ issued: { 'date-parts': [parts] } }) as Partial<Reference>;

const cases: { name: string; references: [string, Reference][]; cited: Record<string, string> }[] =
  [
    {
      name: 'publisher and day, with the page where one is given',
      references: [item('one', on(2025, 12, 1)), item('two', on(2025, 12))],
      cited: { one: 'FASN, 1 Dec 2025', two: 'FASN, Dec 2025' },
    },
    {
      name: 'items of one publisher and day get letters, in the order of their titles',
      references: [item('b', on(2025, 12, 2)), item('a', on(2025, 12, 2))],
      cited: { a: 'FASN, 2 Dec 2025 a', b: 'FASN, 2 Dec 2025 b' },
    },
    {
      name: 'entries of an encyclopaedia have their title, and need no letters',
      references: [
        item('a', { type: 'entry-encyclopedia', publisher: 'Wikipedia', title: 'FASN' }),
        item('b', { type: 'entry-encyclopedia', publisher: 'Wikipedia', title: 'Marshes' }),
        item('c', {
          type: 'entry-encyclopedia',
          publisher: 'Wikipedia',
          title: 'Marshes',
          ...on(2024, 1),
        }),
      ],
      cited: {
        a: 'Wikipedia, ‘FASN’',
        b: 'Wikipedia, ‘Marshes’',
        c: 'Wikipedia, ‘Marshes’, Jan 2024',
      },
    },
    {
      name: 'what has no date and is no entry says so',
      references: [item('a', { publisher: 'BBC' })],
      cited: { a: 'BBC, no date' },
    },
    {
      name: 'an author comes before the publisher; three become one and others',
      references: [
        item('a', { author: [{ family: 'Entman', given: 'Robert' }], ...on(1993) }),
        item('b', {
          author: [{ family: 'Lee' }, { family: 'Lee2' }, { family: 'Lee3' }],
          ...on(2020),
        } as Partial<Reference>),
      ],
      cited: { a: 'Entman, 1993', b: 'Lee and others, 2020' },
    },
    {
      name: 'about a year, a year before our era, an early year, a paper, and an editor',
      references: [
        item('about', { issued: { 'date-parts': [[1890, 5]], circa: true } }),
        item('before', on(-400)),
        item('early', on(80)),
        item('paper', { 'container-title': 'The Times', ...on(2024, 1, 2) }),
        item('editor', { editor: [{ family: 'Grey', given: 'Ann' }], ...on(2020) }),
      ],
      cited: {
        about: 'FASN, c. May 1890',
        before: 'FASN, 400 BC',
        early: 'FASN, 80 AD',
        paper: 'The Times, 2 Jan 2024',
        editor: 'Grey, 2020',
      },
    },
  ];

for (const { name, references, cited } of cases) {
  test(name, () => {
    const { cite, bibliography } = createFormatter(new Map(references));
    for (const [id, text] of Object.entries(cited)) assert.equal(cite({ id }), text);
    assert.deepEqual(
      bibliography.map(({ id }) => id).toSorted(),
      references.map(([id]) => id).toSorted(),
    );
  });
}

test('a locator is written with its label', () => {
  const { cite } = createFormatter(new Map([item('a', on(2025))]));
  assert.equal(cite({ id: 'a', label: 'page', locator: '4' }), 'FASN, 2025, p. 4');
});

test('the list of sources names paper and publisher, each once', () => {
  const { bibliography } = createFormatter(
    new Map([item('a', { 'container-title': 'The Times', publisher: 'News UK', ...on(2024) })]),
  );
  assert.equal(bibliography[0]?.html, 'The Times, 2024. <i>a</i>. News UK.');
});
