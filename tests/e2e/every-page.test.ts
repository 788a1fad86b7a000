import { expect, test } from '@playwright/test';
import { lookThrough } from './support/look-through.ts';
import { allPages, axePages, kindsOfPages } from './support/pages.ts';

const pages = allPages();

test('there are pages of every kind', () => {
  for (const path of kindsOfPages) {
    expect(pages).toContain(path);
  }
});

lookThrough(pages, axePages(pages));
