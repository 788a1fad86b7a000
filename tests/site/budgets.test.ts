import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { files } from './support/dist.ts';
import { weighPage } from './support/page-weight.ts';

/**
 * The most that a kind of page may weigh, in thousands of bytes compressed, and the most files that
 * it may ask for.
 */
interface Budget {
  kind: string;
  pages: RegExp;
  page: number;
  all: number;
  requests: number;
}

/**
 * The first kind that fits counts. A budget is what the heaviest page of its kind needs, and about
 * a tenth more.
 */
const budgets: Budget[] = [
  {
    kind: 'reading room',
    pages: /^cases\/[^/]+\/(?:\w\w\/)?index\.html$/,
    page: 48,
    all: 135,
    requests: 8,
  },
  {
    kind: 'first reading',
    pages: /^cases\/[^/]+\/read\/index\.html$/,
    page: 5,
    all: 88,
    requests: 6,
  },
  {
    kind: 'another view of a case',
    pages: /^cases\/[^/]+\/(voices|wording|lineage|audit|original|about|tour)\/index\.html$/,
    page: 35,
    all: 120,
    requests: 8,
  },
  { kind: 'teaching page', pages: /^cases\/[^/]+\/teach\//, page: 28, all: 117, requests: 8 },
  { kind: 'search', pages: /^search\//, page: 11, all: 97, requests: 7 },
  {
    kind: 'entry',
    pages: /^(glossary|techniques)\/[^/]+\/index\.html$/,
    page: 10,
    all: 90,
    requests: 6,
  },
  { kind: 'place', pages: /^places\/[^/]+\/index\.html$/, page: 24, all: 106, requests: 7 },
  {
    kind: 'list',
    pages: /^(cases|teach|glossary|techniques|places|references)\/index\.html$/,
    page: 37,
    all: 115,
    requests: 6,
  },
  { kind: 'rule', pages: /^contribute\/rules\//, page: 7, all: 87, requests: 6 },
  { kind: 'plain page', pages: /./, page: 6, all: 86, requests: 6 },
];

suite('what a first visit of a page asks for', () => {
  const pages = files('.html').filter((path) => !path.includes('/downloads/'));
  for (const { kind, page, all, requests } of budgets) {
    test(`${kind}: at most ${requests} files, ${all} KB compressed, ${page} KB of them the page`, () => {
      const own = pages.filter(
        (path) => budgets.find((budget) => budget.pages.test(path))?.kind === kind,
      );
      for (const path of own) {
        const weight = weighPage(path);
        assert.ok(weight.requests <= requests, `${path} asks for ${weight.requests} files`);
        assert.ok(
          weight.all <= all * 1000,
          `${path} and its files are ${(weight.all / 1000).toFixed(1)} KB`,
        );
        assert.ok(weight.page <= page * 1000, `${path} is ${(weight.page / 1000).toFixed(1)} KB`);
      }
    });
  }
});
