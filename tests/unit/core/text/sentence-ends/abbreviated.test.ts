import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAbbreviated } from '../../../../../src/core/text/sentence-ends/abbreviated.ts';
import { lexiconFor } from '../../../../../src/core/text/sentence-ends/lexicon.ts';

for (const [lang, sentence, rest, abbreviated] of [
  ['en', 'Then Gen.', ' Cole spoke.', true],
  ['en', 'Then nobody.', ' Cole spoke.', false],
  ['en', 'See No.', ' 5', true],
  ['en', 'Is it true? No.', ' It is not', false],
  ['en', 'in the U.S.', ' Senate', true],
  ['en', 'in the U.S.', ' The delegates', false],
  ['en', 'in the U.S.', ' “We won”', false],
  ['en', 'apples, etc.', ' Bring a bag', false],
  ['en', 'at 9 a.m.', ' Monday', true],
  ['en', 'at 9 a.m.', ' Lunch', false],
  ['en', 'by J.', ' Miles', true],
  ['en', 'by A.', ' A. Milton', true],
  ['en', 'wants plan B.', ' Nobody else', false],
  ['en', 'only A and B.', ' Smith', false],
  ['en', 'the oil (pop.', ' Nine', true],
  ['en', 'the Fnl.', ' Office', true],
  ['el', 'τους.', ' Αυτό', false],
  ['de', 'am 3.', ' Oktober', true],
  ['de', 'am 12.', ' Danach', false],
  ['de', 'im Jahr 1871.', ' Niemand', false],
  ['en', 'am 3.', ' Oktober', true],
  ['en', 'am 3.', ' Officials', false],
  ['de', 'Wilhelm II.', ' Hohenzollern', true],
  ['en', 'World War II.', ' Stalin', false],
  ['de', 'der Kaiserstr.', ' Ecke', true],
  ['fr', 'un changement de cap.', ' Le reste', false],
  ['fr', 'Le cap.', ' Roux', true],
  ['ru', 'В г.', ' Киеве', true],
  ['ru', 'Он родился в 1861 г.', ' Отец', false],
  ['ru', 'В 1861 г.', ' Толстой', true],
  ['ru', 'В 2015 г.', ' 20 человек', true],
  ['uk', 'Він жив, а в 1903 р.', ' Полтава', true],
  ['ar', 'سنة 505 هـ.', ' في', true],
  ['ar', 'سنة 505 هـ.', ' دفن', false],
  ['zh', '作者是J.', ' Rowling', true],
] as const)
  test(`abbreviated, ${lang}: ${sentence} ‖${rest}`, () =>
    assert.equal(isAbbreviated(sentence, rest, lexiconFor(lang)), abbreviated));
