import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReferenceEntry } from '../../../../src/core/library/model.ts';
import { sourceHtml } from '../../../../src/site/html/source-html.ts';

const source = (html: string, language?: string): Pick<ReferenceEntry, 'html' | 'reference'> => ({
  html,
  reference: {
    id: 'a',
    type: 'webpage',
    title: 'A',
    ...(language ? { language } : {}),
  } as ReferenceEntry['reference'],
});

for (const [what, given, expected] of [
  [
    'its title, and nothing else',
    source('ФАСН, 1 May 2026. <i>Слово</i>. Read <i>twice</i>.', 'ru'),
    'ФАСН, 1 May 2026. <i lang="ru">Слово</i>. Read <i>twice</i>.',
  ],
  [
    'its title, with the direction',
    source('<i>كلمة</i>.', 'ar'),
    '<i lang="ar" dir="rtl">كلمة</i>.',
  ],
  ['nothing, if none is named', source('<i>Word</i>.'), '<i>Word</i>.'],
  [
    'all of it, if no title is set off',
    source('Слово, 1 May 2026.', 'ru'),
    '<span lang="ru">Слово, 1 May 2026.</span>',
  ],
] as const)
  test(`a source has its language at ${what}`, () => assert.equal(sourceHtml(given), expected));
