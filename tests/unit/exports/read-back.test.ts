import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isNote } from '../../../src/core/case/container.ts';
import { flashcards, writeTsv } from '../../../src/exports/flashcards.ts';
import { writeGift } from '../../../src/exports/gift.ts';
import { makeDownload } from '../../../src/exports/downloads.ts';
import { writeQti } from '../../../src/exports/qti.ts';
import type { ExportQuiz } from '../../../src/exports/quiz.ts';
import { writeRubric } from '../../../src/exports/rubric-csv.ts';
import { site, subjects } from './support/cases.ts';
import { letters, type ReadQuestion } from './support/question.ts';
import { readGift } from './support/read-gift.ts';
import { readWrittenQuiz } from './support/read-lesson.ts';
import { readQti } from './support/read-qti.ts';
import { readCsv, readTsv } from './support/read-tables.ts';
import { plain } from './support/read-xml.ts';
import { bytes, text, unzip } from './support/unzip.ts';
import { english } from '../support/words.ts';

/** The words of a text, without its citations. */
const wordsOf = (html: string): string => letters(plain(html.replace(/<cite.*?<\/cite>/gs, ' ')));

for (const { item, library, sources } of subjects) {
  const made = (file: string) => makeDownload(file, item, library, site);
  const source = (name: string): string =>
    sources.get(`content/cases/${item.id}/lesson/${name}`) ?? '';

  const readers: [name: string, read: () => ReadQuestion[]][] = [
    ['QTI', () => readQti(unzip(bytes(made('quiz.qti.zip')))['quiz/quiz.xml'] ?? '')],
    [
      'QTI in the cartridge',
      () => readQti(unzip(bytes(made('unit.imscc')))['quiz/quiz.xml'] ?? ''),
    ],
    ['GIFT', () => readGift(text(made('quiz.gift.txt'))).questions],
  ];
  for (const [name, read] of readers) {
    test(`${item.id}: the quiz read back from ${name} is the one that was written`, () => {
      const written = readWrittenQuiz(source('quiz.md'));
      const questions = read();
      assert.ok(written.length > 0);
      assert.equal(questions.length, written.length);
      for (const [index, question] of questions.entries()) {
        const {
          question: asked,
          options,
          rationale,
        } = written[index] ?? { question: '', options: [], rationale: '' };
        assert.ok(wordsOf(question.prompt).startsWith(letters(asked)), asked);
        assert.deepEqual(
          question.options.map(({ words, isRight }) => ({ words: wordsOf(words), isRight })),
          options.map(({ words, isRight }) => ({ words: letters(words), isRight })),
          asked,
        );
        assert.equal(wordsOf(question.feedback), letters(rationale), asked);
      }
    });
  }

  test(`${item.id}: a question shows the words that it is about, marked in their sentence as they were published`, () => {
    for (const [index, { prompt }] of readGift(text(made('quiz.gift.txt'))).questions.entries()) {
      const marked = [...prompt.matchAll(/<strong>(.*?)<\/strong>/g)].map(([, words = '']) =>
        plain(words),
      );
      assert.deepEqual(marked, item.lesson?.quiz[index]?.quotes);
      for (const [, sentence = ''] of prompt.matchAll(/<blockquote[^>]*><p>(.*?)<\/p>/g)) {
        const whole = plain(sentence.replace(/<\/?strong>/g, ''));
        assert.ok(sources.get(`content/cases/${item.id}/source.txt`)?.includes(whole), whole);
      }
    }
  });

  test(`${item.id}: the questions made from notes read back from GIFT and QTI are the same`, () => {
    const gift = readGift(text(made('techniques.gift.txt'))).questions;
    const qti = readQti(unzip(bytes(made('unit.imscc')))['techniques/techniques.xml'] ?? '');
    assert.ok(gift.length > 0);
    assert.deepEqual(gift, qti);
  });

  test(`${item.id}: the flash cards read back are a term or technique and its definition`, () => {
    const cards = readTsv(text(made('flashcards.tsv')));
    assert.ok(cards.every((card) => card.length === 2 && card.every((side) => side !== '')));
    const fronts = cards.map(([front = '']) => letters(front));
    const terms = library.glossary.filter(
      ({ section, uses }) =>
        section === 'terms' &&
        uses.some(
          ({ container }) =>
            (container.kind === 'article' || isNote(container)) && container.caseId === item.id,
        ),
    );
    const techniques = library.techniques.filter(({ examples }) =>
      examples.some(({ caseId }) => caseId === item.id),
    );
    assert.deepEqual(
      fronts,
      [...terms, ...techniques].map(({ matter }) => letters(matter.term)),
    );
    const files = [
      ...terms.map(({ slug }) => `content/glossary/terms/${slug}.md`),
      ...techniques.map(({ id }) => `content/techniques/${id}.md`),
    ];
    for (const [index, path] of files.entries()) {
      const [, matter = '', body = ''] = sources.get(path)?.split(/^---$/m) ?? [];
      const [definition = ''] = body.trim().split('\n\n');
      const question = /^question: "?(.*?)"?$/m.exec(matter)?.[1] ?? '';
      const bare = definition.replace(/\[@[^\]]*\]/g, '').replace(/\]\([^)]*\)/g, ']');
      assert.equal(letters(cards[index]?.[1] ?? ''), letters(`${bare} ${question}`), path);
    }
  });

  test(`${item.id}: the rubric read back is the table that was written`, () => {
    const rows = source('rubric.md')
      .split('\n')
      .filter((line) => line.startsWith('|') && !line.startsWith('| ---'))
      .map((line) => line.slice(1, -1).split('|').map(letters));
    const [head = [], ...read] = readCsv(text(made('rubric.csv'))).map((row) => row.map(letters));
    assert.deepEqual(head.slice(1), rows[0]?.slice(1));
    assert.ok(read.length > 0);
    assert.deepEqual(read, rows.slice(1));
  });
}

test('signs that a format reads as its own come back as they were', () => {
  const signs = 'a ~ b = c # d { e } f : g \\ h &amp; i &lt;b&gt; “j” ::k:: ####';
  const quiz: ExportQuiz = {
    id: 'sr.signs',
    title: 'Signs & <more> "signs"',
    shelves: ['One/two', 'Three'],
    items: [
      {
        id: 'sr.signs.one',
        name: 'One: {two}',
        technique: undefined,
        prompt: `<p>${signs}</p>`,
        options: ['~', '=', '->', '%50%half', '#', '\\', '\\='].map((words, index) => ({
          id: `option${index}`,
          words: words.replace('>', '&gt;'),
          isRight: index === 3,
        })),
        feedback: `<p>${signs}</p>`,
      },
    ],
  };
  const expected = { ...quiz.items[0], name: undefined, technique: undefined };
  const gift = writeGift(quiz);
  const { category, questions } = readGift(gift);
  assert.equal(category, 'One//two/Three');
  assert.doesNotMatch(gift, /~%|=%|->/, 'nothing that Moodle would take for a weight or a pair');
  for (const [question] of [questions, readQti(writeQti(quiz))]) {
    assert.equal(question?.prompt, expected.prompt);
    assert.equal(question?.feedback, expected.feedback);
    assert.deepEqual(
      question?.options.map(({ words, isRight }) => ({ words: plain(words), isRight })),
      ['~', '=', '->', '%50%half', '#', '\\', '\\='].map((words, index) => ({
        words,
        isRight: index === 3,
      })),
    );
  }
});

test('a cell may hold a comma, a quotation mark and a line end; a card may not hold a tab', () => {
  const rubric = {
    levels: ['a, b', 'c "d" e'],
    criteria: [{ name: 'two\nlines', cells: ['', 'plain'] }],
  };
  assert.deepEqual(readCsv(writeRubric(rubric, english)), [
    ['Criterion', 'a, b', 'c “d” e'],
    ['two\nlines', '', 'plain'],
  ]);
  assert.deepEqual(readTsv(writeTsv([{ front: 'a\tb', back: 'c\nd' }])), [['a b', 'c d']]);
});

test('the readers refuse what is not their format', () => {
  assert.throws(() => readCsv('a"b,c\r\n'));
  assert.throws(() => readCsv('a,b\n'));
  assert.throws(() => readTsv('a\tb'));
  assert.throws(() => readGift('$CATEGORY: x\n\n// [id:y]\n::z::[html]q {=a {b} ~c}\n'));
  assert.throws(() => readQti('<item><presentation></item>'));
});

test('flash cards keep to what the case uses', () => {
  for (const { item, library } of subjects) {
    const none = flashcards({ ...item, uses: [], notes: [] }, library);
    assert.deepEqual(none, []);
  }
});
