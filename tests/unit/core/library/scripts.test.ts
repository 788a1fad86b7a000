import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { readContent } from '../../../../src/collections/read-content.ts';
import { viewArticle } from '../../../../src/core/case/article-view.ts';
import type { Case } from '../../../../src/core/case/case.ts';
import { voiceShares } from '../../../../src/core/case/voice-shares.ts';
import { buildLibrary } from '../../../../src/core/library/build-library.ts';
import { layStrip } from '../../../../src/figures/strip/strip.ts';
import { textOf } from '../../../../src/core/text/text-of.ts';
import { noteCards } from '../../../../src/site/reading-room/note-cards.ts';
import { layOut } from '../../../../src/site/reading-room/margin.ts';
import { routes } from '../../../../src/site/addresses/routes.ts';

/** A site with three short cases in Ukrainian, Arabic and Japanese, beside one in English. */
const { library, files } = buildLibrary(
  await readContent(fileURLToPath(new URL('../../../sites/towns', import.meta.url))),
  routes,
);

const caseOf = (id: string): Case => {
  const found = library.cases.find((item) => item.id === id);
  assert.ok(found, id);
  return found;
};
const quoted = ({ article, notes }: Case): string[] =>
  notes.flatMap(({ anchors }) =>
    anchors.map(({ start, end }) => article.flat.value.slice(start, end)),
  );
const sentencesOf = ({ article }: Case): string[] =>
  article.sentences.map(({ start, end }) => article.flat.value.slice(start, end));
const namesOf = ({ uses }: Case): string[] =>
  uses
    .filter(({ container }) => container.kind === 'article')
    .map(({ slug, words }) => `${slug}: ${words}`);

test('the cases pass the check, which says nothing', () => {
  assert.deepEqual(files.flatMap(({ messages }) => messages).map(String), []);
  assert.deepEqual(
    library.cases.map(({ id, article, notes }) => [id, article.matter.lang, notes.length]),
    [
      ['ferry', 'en', 38],
      ['clock-tower', 'uk', 6],
      ['village-bakery', 'ar', 7],
      ['night-library', 'ja', 7],
    ],
  );
});

test('every note is at the words that it quotes', () => {
  assert.deepEqual(quoted(caseOf('clock-tower')), [
    'пішов годинник',
    'пішов годинник на старій вежі',
    'сказала сільська голова Олена Криничка',
    'За словами фахівців',
    'працюватиме вічно',
    'не повідомляється',
  ]);
  assert.deepEqual(quoted(caseOf('village-bakery')), [
    'الأحد 3 مايو 2026 بعد إغلاق دام عامين',
    'بعد إغلاق',
    'وقالت صاحبة المخبز ليلى الحداد',
    'ويرى خبراء',
    'هو الأفضل في المنطقة كلها',
    'وتمّ إصلاح الفرن القديم',
    'لا تعرف بعد',
  ]);
  assert.deepEqual(quoted(caseOf('night-library')), [
    '来月から夜九時まで',
    '夜九時まで開館',
    '町長の山川花子さん',
    '専門家によると',
    '全国で最も新しい取り組み',
    '先週決められた',
    'まだ分からない',
  ]);
});

test('sentences end where readers of the language see them end', () => {
  const ukrainian = sentencesOf(caseOf('clock-tower'));
  assert.equal(ukrainian.length, 8);
  assert.equal(
    ukrainian[4],
    'Роботи коштували 40 тис. грн, тобто менше, ніж планували.',
    'not after an abbreviation',
  );
  const arabic = sentencesOf(caseOf('village-bakery'));
  assert.equal(arabic.length, 7);
  assert.equal(arabic[5], 'هل سيكفي الخبز أهل القرية جميعاً؟', 'after an Arabic question mark');
  const japanese = sentencesOf(caseOf('night-library'));
  assert.equal(japanese.length, 8);
  assert.equal(
    japanese[2],
    '町長の山川花子さんは「学生に喜ばれる。きっと便利になる」と話した。',
    'not within corner brackets, and without a space',
  );
});

test('names of the glossary match on word boundaries, in each script by its own rule', () => {
  // Not `годинника`, another form; `вежі` in the first sentence only, because the headline links no
  // names.
  assert.deepEqual(namesOf(caseOf('clock-tower')), [
    'clock: годинник',
    'tower: вежі',
    'olena-krynychka: Олена Криничка',
  ]);
  // Not `مخبزها`, "her bakery", in which the name is only a beginning.
  assert.deepEqual(namesOf(caseOf('village-bakery')), [
    'bakery: مخبز',
    'bakery: المخبز',
    'layla-al-haddad: ليلى الحداد',
    'layla-al-haddad: الحداد',
  ]);
  // Japanese puts no space between words.
  assert.deepEqual(namesOf(caseOf('night-library')), [
    'library: 図書館',
    'mayor: 町長',
    'library: 図書館',
  ]);
});

test('marking words and linking names keeps every character of the text', () => {
  for (const item of library.cases) {
    const { flat, blocks } = item.article;
    const expected = blocks.map(({ start, end }) => flat.value.slice(start, end));
    const views = [
      viewArticle(item.article).map(({ sentences }) => sentences),
      layOut(item.article, noteCards(item, library), { matcher: library.matcher }).blocks.map(
        ({ sentences }) => sentences,
      ),
    ];
    for (const view of views)
      assert.deepEqual(
        view.map((sentences) =>
          sentences.map(({ gap, content }) => gap + textOf(content)).join(''),
        ),
        expected,
        item.id,
      );
  }
});

test('words are counted as the language has them, and each belongs to one voice', () => {
  const shares = (id: string): [string, number][] =>
    voiceShares(caseOf(id), 'The author').map(({ slug, words }) => [slug, words]);
  // Counted by hand in the source; a dash between spaces is a word, as everywhere on the site.
  assert.deepEqual(shares('clock-tower').slice(1), [
    ['олена-криничка', 13],
    ['фахівці', 7],
  ]);
  for (const { article, ...item } of library.cases) {
    const all = voiceShares({ article, ...item }, 'The author').reduce(
      (sum, { words }) => sum + words,
      0,
    );
    assert.equal(layStrip({ ...item, article }).words, all, item.id);
  }
  const japanese = voiceShares(caseOf('night-library'), 'The author').reduce(
    (sum, { words }) => sum + words,
    0,
  );
  assert.ok(japanese > 60 && japanese < 120, `${japanese} words; spaces would give 4`);
});
