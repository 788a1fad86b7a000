import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Case } from '../../../../src/core/case/case.ts';
import { fillDownloads, writeSize } from '../../../../src/cli/after-astro/download-sizes/fill.ts';
import { lessonListNames, lessonPageNames } from '../../../../src/core/files/lesson-parts.ts';
import {
  splitSections,
  withAnswerLines,
  withCellLabels,
  withoutGlossaryLinks,
  withSections,
} from '../../../../src/site/html/sections.ts';
import { teachParts } from '../../../../src/site/teach/parts.ts';
import { quoteInSentence } from '../../../../src/site/teach/quote-in-sentence.ts';
import { timeTables } from '../../../../src/site/teach/time-tables.ts';
import { build, contentFiles, inCase } from '../../support/content.ts';

const all = [...lessonPageNames, ...lessonListNames];

/** The case with only some parts of its lesson written. */
function caseWith(parts: readonly string[]): Case {
  const taken = all
    .filter((part) => !parts.includes(part))
    .map((part) => [inCase(`lesson/${part}.md`), undefined]);
  const [item] = build(contentFiles(Object.fromEntries(taken))).library.cases;
  assert.ok(item);
  return item;
}

const names = (item: Case): string[] => teachParts(item).map(({ part }) => part);

test('a whole lesson has all its pages; a half-written one only what is there; a case without a lesson none', () => {
  assert.deepEqual(names(caseWith(all)), [
    'plan',
    'guidance',
    'questions',
    'key',
    'rubric',
    'worksheet',
    'evidence',
    'quiz',
    'homework',
    'handout',
  ]);
  assert.deepEqual(names(caseWith(['plan'])), ['plan', 'handout']);
  assert.deepEqual(
    names(caseWith(['quiz'])),
    ['key', 'quiz', 'handout'],
    'the key has the answers to the quiz',
  );
  assert.deepEqual(names(caseWith([])), []);
});

test('what speaks to the teacher is listed with the teacher’s, all else with the students’', () => {
  const students = teachParts(caseWith(all)).filter(({ audience }) => audience === 'students');
  assert.deepEqual(
    students.map(({ part }) => part),
    ['worksheet', 'evidence', 'quiz', 'homework', 'handout'],
  );
});

test('a time table is read from a plan: minutes, and the first sentence of what happens', () => {
  const row = (...cells: string[]) =>
    h(
      'tr',
      cells.map((cell) => h('td', cell)),
    );
  const table = h(
    'table',
    h('thead', h('tr', h('th', 'min'), h('th', 'what'))),
    h('tbody', row('0–5', 'Read. Then talk.'), row('5-12', 'Stop')),
  );
  const other = h('table', h('tbody', row('red', 'colour')));
  assert.deepEqual(
    timeTables([h('h2', '12 minutes'), h('p', 'In short.'), table, h('h2', 'Colours'), other]),
    [
      {
        title: '12 minutes',
        minutes: 12,
        steps: [
          { from: 0, to: 5, what: 'Read.' },
          { from: 5, to: 12, what: 'Stop' },
        ],
      },
    ],
  );
});

test('a worksheet has ruled lines for breaks, a section for each task, and no way to the glossary or the bibliography', () => {
  const term = h('a', { className: ['term'], href: '/glossary/echo/' }, 'Echo');
  const cite = h('cite', '(', h('a', { href: '/references/#ref.x' }, 'X'), ')');
  const link = h('a', { href: '/cases/bench/read/' }, 'read');
  assert.equal(
    toHtml(withoutGlossaryLinks([h('p', term, cite, link)])),
    '<p>Echo<cite>(X)</cite><a href="/cases/bench/read/">read</a></p>',
  );
  assert.equal(
    toHtml(withAnswerLines([h('hr')])),
    '<div class="answer"><span></span><span></span></div>',
  );
  const nodes = [h('p', 'a'), h('h2', 'One'), h('p', 'b'), h('h2', 'Two')];
  assert.equal(
    toHtml(withSections(nodes)),
    '<p>a</p><section><h2>One</h2><p>b</p></section><section><h2>Two</h2></section>',
  );
  assert.deepEqual(
    splitSections(nodes).sections.map(({ title, body }) => [title, toHtml(body)]),
    [
      ['One', '<p>b</p>'],
      ['Two', ''],
    ],
  );
});

test('each cell of a table says its column', () => {
  const table = h(
    'table',
    h('thead', h('tr', h('th', 'min'), h('th', 'what'))),
    h('tbody', h('tr', h('td', '5'), h('td', 'Read'))),
  );
  assert.match(
    toHtml(withCellLabels([table])),
    /<th scope="col">min<\/th>.*<td data-label="min">5<\/td><td data-label="what">Read<\/td>/,
  );
});

test('words are shown in their sentence', () => {
  const { article } = caseWith(all);
  const at = article.flat.value.indexOf('worried');
  assert.deepEqual(quoteInSentence(article, { start: at, end: at + 7 }), {
    before: 'Some residents welcomed the change, while others ',
    words: 'worried',
    after: ' about where they would sit.',
    where: 'sentence 4',
  });
});

test('sizes are filled in; the lines of files that are not there go, and what is empty then', () => {
  const line = (file: string): string =>
    `<li data-download="/d/${file}"><a href="/d/${file}">x</a> <span class="size"></span></li>`;
  const page = (inside: string): string =>
    `<!doctype html><html><body><section class="downloads"><h3>A</h3><ul>${inside}</ul></section>`;
  const html = `${page(`<li>one<ul>${line('a.pdf')}${line('b.docx')}</ul></li><li>two<ul>${line('c.pdf')}</ul></li>`)}<p>end</p>`;
  const filled = fillDownloads(html, new Map([['/d/b.docx', 12_345]]));
  assert.equal(
    filled,
    `${page(`<li>one<ul>${line('b.docx').replace('"size">', '"size">12 KB')}</ul></li>`)}<p>end</p>`,
  );
  assert.equal(fillDownloads(html, new Map()), '<!doctype html><html><body><p>end</p>');
  assert.deepEqual([1, 1499, 1500, 999_499, 1_000_000, 2_345_678].map(writeSize), [
    '1 KB',
    '1 KB',
    '2 KB',
    '999 KB',
    '1.0 MB',
    '2.3 MB',
  ]);
});
