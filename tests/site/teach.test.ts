import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Element, ElementContent } from 'hast';
import { readContent } from '../../src/collections/read-content.ts';
import { buildLibrary } from '../../src/core/library/build-library.ts';
import { textOf } from '../../src/core/text/text-of.ts';
import { routes } from '../../src/site/addresses/routes.ts';
import { givenAway } from '../unit/exports/support/secrets.ts';
import {
  dist,
  elements,
  files,
  hasClass,
  siteFolder,
  read,
  sourceSentences,
  text,
  tree,
} from './support/dist.ts';

const { library } = buildLibrary(await readContent(siteFolder), routes);
const item = library.cases.find(({ id }) => id === 'ferry');
assert.ok(item?.lesson, 'the case has a lesson');
const { lesson } = item;
const pageOf = (part: string): string => `cases/ferry/teach/${part}/index.html`;
const teacherPages = ['plan', 'key', 'questions', 'guidance'];
const studentPages = ['worksheet', 'quiz', 'evidence', 'homework', 'handout'];

/** Quotation marks and spaces as plain as can be, so that typography hides nothing. */
const plain = (words: string): string =>
  words.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim();

/** A copy of a page without some of its elements. */
function without(part: string, test: (element: Element) => boolean): Element {
  const prune = (node: ElementContent): ElementContent[] =>
    node.type !== 'element'
      ? [node]
      : test(node)
        ? []
        : [{ ...node, children: node.children.flatMap(prune) }];
  const [body] = elements(tree(pageOf(part)), ({ tagName }) => tagName === 'body');
  assert.ok(body);
  return prune(body)[0] as Element;
}

/**
 * What a student must not be given, in pieces of a sentence each, so that a part of it is found as
 * well. Citations are not searched for.
 */
const pieces = (nodes: ElementContent[]): string[] =>
  plain(textOf(nodes))
    .split(/(?<=[.?!:;"]) /)
    .filter((piece) => piece.length > 30);
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

test('pages for teachers say so first, below the bar of the case', () => {
  for (const part of teacherPages) {
    const [page] = elements(tree(pageOf(part)), ({ tagName }) => tagName === 'article');
    assert.match(text(page as Element), /^For teachers/, part);
  }
  assert.match(
    text(
      elements(
        tree('cases/ferry/teach/index.html'),
        ({ tagName }) => tagName === 'article',
      )[0] as Element,
    ),
    /^For teachers/,
  );
});

test('the key has the right option and the reason for each question', () => {
  const words = plain(text(without('key', () => false)));
  for (const { options, rationale } of lesson.quiz) {
    assert.ok(words.includes(plain(options.find(({ isRight }) => isRight)?.words ?? '?')));
    for (const piece of pieces(rationale)) assert.ok(words.includes(piece), piece);
  }
});

test('the practice quiz has an answer to open for each question, which names the option that the source marks', () => {
  const items = elements(tree(pageOf('quiz')), (element) => hasClass(element, 'quiz-item'));
  assert.equal(items.length, lesson.quiz.length);
  for (const [index, question] of lesson.quiz.entries()) {
    const right = question.options.findIndex(({ isRight }) => isRight);
    const [details] = elements(items[index] as Element, ({ tagName }) => tagName === 'details');
    assert.equal(details?.properties['dataRight'], String(right));
    const [answer] = elements(details as Element, (element) => hasClass(element, 'right'));
    assert.equal(
      plain(text(answer as Element)),
      `${'ABCDEF'[right]} ${plain(question.options[right]?.words ?? '')}`,
    );
  }
});

test('worksheet and handout have every sentence of the article once, in order', () => {
  for (const part of ['worksheet', 'handout']) {
    const found = elements(tree(pageOf(part)), (element) => hasClass(element, 's')).map(text);
    assert.deepEqual(found, sourceSentences('ferry'), part);
  }
});

test('the handout has every note', () => {
  const titles = elements(tree(pageOf('handout')), (element) =>
    hasClass(element, 'handout-note'),
  ).map((note) => plain(text(elements(note, ({ tagName }) => tagName === 'strong')[0] as Element)));
  assert.deepEqual(titles.toSorted(), item.notes.map(({ title }) => plain(title)).toSorted());
});

test('each question for discussion is under its level, with its note', () => {
  const sections = elements(tree(pageOf('questions')), (element) => hasClass(element, 'level'));
  const found = sections.flatMap((section) =>
    elements(section, ({ tagName }) => tagName === 'h3').map((heading) => [
      text(elements(section, ({ tagName }) => tagName === 'h2')[0] as Element)
        .split(' ')[0]
        ?.toLowerCase(),
      plain(text(heading)),
    ]),
  );
  assert.deepEqual(
    found.toSorted(),
    lesson.questions.map(({ level, question }) => [level, plain(question)]).toSorted(),
  );
});

test('the rubric is a table whose cells say their level', () => {
  const { levels, criteria } = lesson.rubric ?? assert.fail();
  const cells = elements(
    tree(pageOf('rubric')),
    ({ tagName, properties }) => tagName === 'td' && properties['dataLabel'] !== undefined,
  );
  assert.equal(cells.length, levels.length * criteria.length);
  assert.deepEqual(
    cells.map((cell) => [cell.properties['dataLabel'], plain(text(cell))]),
    criteria.flatMap((criterion) =>
      criterion.cells.map((cell, index) => [levels[index], plain(cell)]),
    ),
  );
});

test('each download on the overview is there, has its true size, and is one of the files made for the case', () => {
  const lines = elements(
    tree('cases/ferry/teach/index.html'),
    (element) => element.properties['dataDownload'] !== undefined,
  );
  assert.ok(lines.length >= 9, `${lines.length}`);
  for (const line of lines) {
    const path = join(dist, String(line.properties['dataDownload']));
    assert.ok(existsSync(path), path);
    const bytes = statSync(path).size;
    const said = text(elements(line, (element) => hasClass(element, 'size'))[0] as Element);
    const [, amount = '', unit] =
      /^([\d.]+) (KB|MB)$/.exec(said) ?? assert.fail(`${path}: ${said}`);
    assert.ok(
      Math.abs(Number(amount) * (unit === 'MB' ? 1e6 : 1e3) - bytes) <= Math.max(1000, bytes / 10),
      `${path}: ${said}`,
    );
  }
});

test('the case and the home page lead to the lesson; cases without one have neither page nor link', () => {
  for (const page of ['index.html', 'cases/ferry/index.html', 'cases/ferry/original/index.html'])
    assert.ok(read(page).includes('href="/cases/ferry/teach/"'), page);
  assert.ok(
    !read('cases/ferry/read/index.html').includes('/teach/'),
    'the first reading has no link to it',
  );
  const taught = library.cases.filter((candidate) => candidate.lesson).map(({ id }) => id);
  const withPage = files('.html').flatMap(
    (path) => /^cases\/([^/]+)\/teach\/index\.html$/.exec(path)?.[1] ?? [],
  );
  assert.deepEqual(withPage, taught.toSorted());
});

test('the overview has both plans, and every link for students as text without a script', () => {
  const page = tree('cases/ferry/teach/index.html');
  const captions = elements(page, (element) => hasClass(element, 'time-table')).map((table) =>
    text(elements(table, ({ tagName }) => tagName === 'h3')[0] as Element),
  );
  assert.deepEqual(captions, ['45 minutes', '90 minutes']);
  const given = elements(page, (element) => element.properties['dataPage'] !== undefined);
  for (const link of given)
    assert.ok(text(link).endsWith(String(link.properties['href'])), text(link));
  assert.deepEqual(
    given.map((link) => link.properties['dataPage']),
    [
      'read',
      'worksheet',
      'commentary',
      'handout',
      'voices',
      'original',
      'quiz',
      'evidence',
      'homework',
    ],
  );
});

test('glossary and technique pages quote nothing from key, questions and quiz', () => {
  for (const path of files('.html').filter((name) => /^(glossary|places|techniques)\//.test(name)))
    assert.ok(!/\/teach\/(key|questions|quiz)\//.test(read(path)), path);
});

test('the scripts of the reading room are under 10 KB, compressed', async () => {
  const { gzipSync } = await import('node:zlib');
  const seen = new Set<string>();
  const add = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const [, name = ''] of readFileSync(join(dist, path), 'utf8').matchAll(
      /(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g,
    ))
      add(`_astro/${name}`);
  };
  for (const script of elements(
    tree('cases/ferry/index.html'),
    ({ tagName, properties }) => tagName === 'script' && Boolean(properties['src']),
  ))
    add(String(script.properties['src']).slice(1));
  const bytes = [...seen].reduce(
    (sum, path) => sum + gzipSync(readFileSync(join(dist, path))).length,
    0,
  );
  assert.ok(seen.size > 0 && bytes < 10_000, `${bytes} bytes in ${seen.size} files`);
});
