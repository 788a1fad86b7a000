import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentences } from '../../../../src/core/text/sentences.ts';

const cases: { name: string; lang: string; text: string; split: string[] }[] = [
  {
    name: 'without the space between them',
    lang: 'en',
    text: 'One.  Two! ',
    split: ['One.', 'Two!'],
  },
  { name: 'white space at the start', lang: 'en', text: ' One. Two', split: ['One.', 'Two'] },
  { name: 'white space alone', lang: 'en', text: '  ', split: [] },
  {
    name: 'corner brackets hold their sentences together',
    lang: 'ja',
    text: '「行く。帰る」と言った。終わり。',
    split: ['「行く。帰る」と言った。', '終わり。'],
  },
  {
    name: 'corner brackets that are never closed hold nothing together',
    lang: 'ja',
    text: '「行く。帰る。終わり。',
    split: ['「行く。', '帰る。', '終わり。'],
  },
  {
    name: 'corner brackets inside others',
    lang: 'ja',
    text: '彼は『「はい。」と言う。』と書いた。次。',
    split: ['彼は『「はい。」と言う。』と書いた。', '次。'],
  },
  {
    name: 'a quotation and its particle',
    lang: 'ja',
    text: '「行く。」と言った。終わり。',
    split: ['「行く。」と言った。', '終わり。'],
  },
  {
    name: 'a quotation and its colloquial particle',
    lang: 'ja',
    text: '『行く。』って。終わり。',
    split: ['『行く。』って。', '終わり。'],
  },
  {
    name: 'a quotation without a particle is a sentence',
    lang: 'ja',
    text: '「行く。」彼は笑った。',
    split: ['「行く。」', '彼は笑った。'],
  },
  {
    name: 'the particle only follows a bracket',
    lang: 'ja',
    text: '行く。と言った。',
    split: ['行く。', 'と言った。'],
  },
  {
    name: 'a closing bracket alone',
    lang: 'ja',
    text: '行く」。帰る。',
    split: ['行く」。', '帰る。'],
  },
  {
    name: 'a language unknown to the runtime',
    lang: 'xx',
    text: 'One. Two.',
    split: ['One.', 'Two.'],
  },
  {
    name: 'a quotation begins a sentence',
    lang: 'ja',
    text: '彼は来た。「行く」と言った。',
    split: ['彼は来た。', '「行く」と言った。'],
  },
  {
    name: 'brackets of other scripts hold nothing',
    lang: 'en',
    text: '(Nobody came. Two.) Three.',
    split: ['(Nobody came.', 'Two.)', 'Three.'],
  },
  { name: 'Greek question marks', lang: 'el', text: 'Πού; Εδώ.', split: ['Πού;', 'Εδώ.'] },
  { name: 'no question mark in English', lang: 'en', text: 'One; two.', split: ['One; two.'] },
];

for (const { name, lang, text, split } of cases)
  test(`sentences: ${name}`, () =>
    assert.deepEqual(
      sentences(text, [{ start: 0, end: text.length }], lang).map((block) =>
        block.map(({ start, end }) => text.slice(start, end)),
      ),
      [split],
    ));

test('sentences: each block has its own, at its offsets', () => {
  const text = 'A title One. Two.';
  assert.deepEqual(
    sentences(
      text,
      [
        { start: 0, end: 7 },
        { start: 8, end: 17 },
      ],
      'en',
    ),
    [
      [{ start: 0, end: 7 }],
      [
        { start: 8, end: 12 },
        { start: 13, end: 17 },
      ],
    ],
  );
});

const split = (text: string, lang: string, abbreviations?: string[]) =>
  sentences(text, [{ start: 0, end: text.length }], lang, abbreviations).map((block) =>
    block.map(({ start, end }) => text.slice(start, end)),
  )[0];

test('sentences: an author joins and parts by hand', () => {
  const text = 'Ask the Obs. Officer about plan B. Smith knows. The Obs.';
  assert.deepEqual(split(text, 'en'), [
    'Ask the Obs.',
    'Officer about plan B. Smith knows.',
    'The Obs.',
  ]);
  assert.deepEqual(split(text, 'en', ['Obs.', 'plan B. | Smith']), [
    'Ask the Obs. Officer about plan B.',
    'Smith knows.',
    'The Obs.',
  ]);
});

test('sentences: a quotation in another language does not break', () =>
  assert.deepEqual(split('Er sagte: „Mr. Hill met Gen. Cole.“ Dann ging er.', 'de'), [
    'Er sagte: „Mr. Hill met Gen. Cole.“',
    'Dann ging er.',
  ]));

test('sentences: a long one is split at the same places', () => {
  const long = `It is ${'very '.repeat(200)}long for Mr. Hill.`;
  assert.deepEqual(split(`${long} Next.`, 'en'), [long, 'Next.']);
});

test('sentences: five languages in one English text', () => {
  const count = (text: string) => split(text, 'en')?.length;
  assert.equal(
    count(
      'Mr. Smith met Dr. Jones in St. Louis. They talked. The U.S. Senate heard Sen. A. Lee on Nov. 14 and Walter J. Brook.',
    ),
    3,
  );
  assert.equal(count('It fell in 2015.[3] The next one did not.'), 2);
  assert.equal(count('“Stop!” he said. “Why?” she asked. Hello! News said so.'), 3);
  assert.equal(
    count('В г. Киеве, ул. Ленина, живёт А. С. Лужин. У м. Києві живе Т. Г. Криниченко.'),
    2,
  );
  assert.equal(
    count(
      'Am 3. Oktober kam Dr. Feld, z. B. mit dem Zug. El Sr. Pérez vive en EE. UU. desde 1990. « Oui ! » dit-il.',
    ),
    3,
  );
});

// Found by trying titles, ranks and roads of official lists after the list of lines was finished.
for (const [lang, text] of [
  ['en', 'The letter was signed by Gens. Reed and Hall.'],
  ['en', 'It was written by Profs. Lane and Drew.'],
  ['en', 'They buried Pte. Hill in the village.'],
  ['en', 'The council heard Ald. Grant twice.'],
  ['en', 'A tree fell on Hwy. Nine near the school.'],
  ['uk', 'На нараду приїхав ген.-лейт. Коваль.'],
  ['uk', 'Лист підписала дир. Коваленко.'],
  ['de', 'Das sagte Obstlt. Brandt am Abend.'],
  ['fr', 'La lettre est du gal. Morel.'],
  ['es', 'Lo dijo el Mtro. Rivas en clase.'],
] as const)
  test(`sentences: ${text}`, () => assert.deepEqual(split(text, lang), [text]));
