import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Element } from 'hast';
import { textOf } from '../../src/core/text/text-of.ts';
import { givenAway } from '../unit/exports/support/secrets.ts';
import { elements, files, hasClass, read, text, tree } from './support/dist.ts';
import { item, lesson, library, pageOf, pieces, plain, without } from './support/lesson-pages.ts';

const studentPages = ['worksheet', 'quiz', 'evidence', 'homework', 'handout'];

/** What a student must not be given. */
const secrets = [
  ...lesson.quiz.flatMap(({ rationale }) => pieces(rationale)),
  ...lesson.questions.flatMap(({ note }) => pieces(note)),
  ...pieces(lesson.pages.key?.body ?? []),
  ...item.notes.map(({ title }) => plain(title)),
].filter((piece) => !plain(textOf(lesson.pages.worksheet?.body ?? [])).includes(piece));

/** What students hold in their hands before the notes: pages as they are printed. */
const handedOut: Record<string, Element> = {
  worksheet: without('worksheet', () => false),
  evidence: without('evidence', () => false),
  homework: without('homework', () => false),
  'printed quiz': without('quiz', (element) => hasClass(element, 'answer-key')),
  'handout without its notes': without('handout', (element) => hasClass(element, 'handout-notes')),
};

test('there are secrets of every kind to look for, and the search finds them where they are', () => {
  assert.ok(secrets.length > 60, `${secrets.length}`);
  const everywhere = plain(
    [
      text(without('key', () => false)),
      text(without('questions', () => false)),
      text(without('handout', () => false)),
    ].join(' '),
  );
  const found = secrets.filter((secret) => everywhere.includes(secret));
  assert.ok(
    found.length > secrets.length * 0.8,
    `${found.length} of ${secrets.length} are found on the pages that have them`,
  );
});

for (const [name, page] of Object.entries(handedOut))
  test(`${name}: no rationale, no discussion note, nothing of the key, no title of a note`, () => {
    const words = plain(text(page));
    assert.ok(words.length > 500, 'it has words');
    assert.deepEqual(
      secrets.filter((secret) => words.includes(secret)),
      [],
    );
  });

test('no page that is handed out before the notes gives a right answer, a reason, a note or its title away', () => {
  for (const [name, page] of Object.entries(handedOut))
    assert.deepEqual(givenAway(text(page), item, library), [], name);
  const found = givenAway(text(without('key', () => false)), item, library);
  assert.ok(
    lesson.quiz.length > 0 &&
      found.filter((secret) => secret.startsWith('right answer: ')).length > 5,
    'the key has them',
  );
});

test('the printed quiz has every question and option, and no mark tells the right one from the others', () => {
  const quiz = handedOut['printed quiz'] as Element;
  const words = plain(text(quiz));
  for (const { question, options } of lesson.quiz)
    for (const expected of [question, ...options.map((option) => option.words)])
      assert.ok(words.includes(plain(expected)), expected);
  const looks = elements(quiz, ({ tagName }) => tagName === 'input').map((input) =>
    Object.keys(input.properties)
      .filter((name) => name !== 'name' && name !== 'value')
      .join(),
  );
  assert.deepEqual([...new Set(looks)], ['type']);
  assert.equal(
    elements(quiz, (element) => element.properties['dataRight'] !== undefined).length,
    0,
  );
});

test('a page for students says nothing of, and has no link to, a page that holds answers', () => {
  for (const part of studentPages) {
    const links = elements(tree(pageOf(part)), ({ tagName }) => tagName === 'a').map((link) =>
      String(link.properties['href']),
    );
    assert.deepEqual(
      links.filter(
        (href) =>
          href.includes('/teach/') || /^\/(glossary|references|techniques|places)\//.test(href),
      ),
      [],
      part,
    );
  }
});

test('glossary and technique pages quote nothing from key, questions and quiz', () => {
  for (const path of files('.html').filter((name) => /^(glossary|places|techniques)\//.test(name)))
    assert.ok(!/\/teach\/(key|questions|quiz)\//.test(read(path)), path);
});
