import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isProblem } from '../../../src/import/model.ts';
import { readHtml } from '../../../src/import/read-html.ts';

const page = (lang: string, words: string) =>
  `<html lang="${lang}"><head><title>題</title></head><body><article><h1>題</h1><p>${words}</p><p>${words}</p></article></body></html>`;

for (const [lang, words] of [
  ['ja', '図書館は月曜日に開きます。町の人々は本を借りることができます。入場は無料です。'],
  ['zh', '图书馆星期一开门。镇上的居民可以借书。入场免费，孩子们也可以来。'],
  ['th', 'ห้องสมุดเปิดวันจันทร์ ชาวเมืองสามารถยืมหนังสือได้ เข้าฟรีสำหรับทุกคนและเด็ก'],
] as const)
  test(`import: words without spaces are counted by their language, ${lang}`, () =>
    assert.ok(!isProblem(readHtml(page(lang, words), undefined))));

test('import: a few words are no article', () =>
  assert.ok(isProblem(readHtml(page('ja', '図書館は開く。'), undefined))));
