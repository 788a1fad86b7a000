import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createFormatter } from '../../../../src/core/citations/formatter.ts';
import type { Reference } from '../../../../src/core/citations/reference.ts';

const on = (...parts: number[]) => ({ 'date-parts': [parts] });

const cases: { name: string; source: Omit<Reference, 'id'>; html: string }[] = [
  {
    name: 'a page of the web',
    source: {
      type: 'webpage',
      title: 'A bench',
      publisher: 'Echo',
      issued: on(2025, 12, 2),
      accessed: on(2026, 1, 3),
    },
    html: 'Echo, 2 December 2025. <i>A bench</i>. Read 3 January 2026.',
  },
  {
    name: 'an article with an author, a journal and a DOI',
    source: {
      type: 'article-journal',
      title: 'Framing',
      author: [{ given: 'Ann', family: 'Grey' }],
      'container-title': 'Journal',
      publisher: 'Press',
      issued: on(1993),
      DOI: '10.1/a',
    },
    html: 'Ann Grey, 1993. <i>Framing</i>. Journal, Press. doi:10.1/a.',
  },
  {
    name: 'three authors',
    source: {
      type: 'book',
      title: 'B',
      author: [{ given: 'A', family: 'One' }, { family: 'Two' }, { family: 'Three' }],
    },
    html: 'A One, Two and Three, no date. <i>B</i>.',
  },
  {
    name: 'a medium',
    source: { type: 'webpage', title: 'C', publisher: 'Echo', medium: 'video', issued: on(2025) },
    html: 'Echo, 2025. <i>C</i>. Video.',
  },
];

for (const { name, source, html } of cases)
  test(`style: ${name}`, () => {
    const { bibliography } = createFormatter(new Map([['x', { id: 'x', ...source } as Reference]]));
    assert.deepEqual(bibliography, [{ id: 'x', html }]);
  });

test('style: the list is in the order of publisher, date and title', () => {
  const sources = [
    { id: 'a', publisher: 'Echo', title: 'B', issued: on(2025) },
    { id: 'b', publisher: 'Echo', title: 'A', issued: on(2025) },
    { id: 'c', publisher: 'Echo', title: 'Z', issued: on(2024) },
    { id: 'd', publisher: 'Courier', title: 'Z', issued: on(2026) },
  ];
  const { bibliography } = createFormatter(
    new Map(sources.map((source) => [source.id, { type: 'webpage', ...source } as Reference])),
  );
  assert.deepEqual(
    bibliography.map(({ id }) => id),
    ['d', 'c', 'b', 'a'],
  );
});
