import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Element } from 'hast';
import {
  dist,
  elements,
  files,
  hasClass,
  read,
  sourceSentences,
  text,
  tree,
} from './support/dist.ts';
import { item, lesson, library, pageOf, pieces, plain, without } from './support/lesson-pages.ts';

const teacherPages = ['plan', 'key', 'questions', 'guidance'];

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

test('the case and the page of all lessons lead to the lesson; cases without one have neither page nor link', () => {
  assert.ok(read('index.html').includes('href="/teach/"'), 'the home page leads to all lessons');
  for (const page of [
    'teach/index.html',
    'cases/ferry/index.html',
    'cases/ferry/original/index.html',
  ])
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
