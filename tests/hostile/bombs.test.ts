/** Much of one thing: no reader may need more time for it than in proportion. */
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { newCase } from '../../src/import/new-case.ts';
import { build, contentFiles, sha256, validContent } from '../unit/support/content.ts';
import { second, total, workOf } from './support/fuzz.ts';
import { bodies, placed } from './support/inspect.ts';

build(contentFiles()); // what is compiled only once is no part of the work

const files = [
  'content/cases/bench/commentary.md',
  'content/glossary/terms/lamp-post.md',
  'content/references.json',
];
/** The short form has no time for all. */
const tried = total < 1000 ? files.slice(0, 1) : files;

suite('much of one thing', { concurrency: 1 }, () => {
  const bombs: [string, string][] = [
    ['a long word', 'x'.repeat(300_000)],
    ['many asterisks', '*a '.repeat(20_000)],
    ['many brackets', '['.repeat(20_000)],
    ['deep quotes', `${'> '.repeat(5_000)}a`],
    ['deep lists', '- '.repeat(2_000)],
    ['many entries', '## a\n\n'.repeat(3_000)],
    ['one word again and again', 'lamp post '.repeat(20_000)],
    ['many citations', '[@minutes-2026] '.repeat(5_000)],
    ['many combining marks', `e${'\u0301'.repeat(100_000)}`],
    [
      'aliases of aliases',
      `---\n${Array.from({ length: 30 }, (_, n) => `a${n}: &a${n} [${n === 0 ? 'x' : `*a${n - 1}, *a${n - 1}, *a${n - 1}`}]`).join('\n')}\n---\n`,
    ],
    ['deep front matter', `---\na: ${'['.repeat(5_000)}\n---\n`],
    ['many characters that are not seen', 'a\u200b'.repeat(20_000)],
    ['many words of two alphabets', 'pl\u0430n '.repeat(10_000)],
    ['many backticks', '`a'.repeat(20_000)],
    ['many table cells', `|${'a|'.repeat(2_000)}\n|${'-|'.repeat(2_000)}\n`.repeat(3)],
    ['many footnotes', Array.from({ length: 2_000 }, (_, n) => `[^${n}]`).join(' ')],
  ];
  for (const [name, text] of bombs)
    test(name, async () => {
      for (const path of tried) {
        const took = await workOf(() => {
          placed(
            bodies(
              contentFiles({
                [path]: text.startsWith('---')
                  ? text
                  : `${path.endsWith('.json') ? '' : (validContent[path] ?? '')}\n${text}\n`,
              }),
            ),
          );
        });
        assert.ok(took < second, `${path}: ${Math.round(took)} ms`);
      }
    });

  const article = (inner: string): string =>
    `<html><body><article><h1>Bench</h1>${inner}</article></body></html>`;
  const pages: [string, string][] = [
    ['elements inside each other', article(`${'<div>'.repeat(20_000)}words`)],
    ['starts of elements', article('<a>'.repeat(333_000))],
    [
      'paragraphs',
      article(
        '<p>The old bench had stood in the square since 1974, and nobody knows where it is.</p>'.repeat(
          5_000,
        ),
      ),
    ],
    ['line breaks', article(`<div>${'bench<br><br>'.repeat(10_000)}</div>`)],
    [
      'attributes',
      article(`<p ${Array.from({ length: 5_000 }, (_, n) => `a${n}="${n}"`).join(' ')}>bench</p>`),
    ],
    ['starts of elements that do not end', article('<b'.repeat(30_000))],
    ['signs of a comment', article('<!--'.repeat(30_000))],
    ['references', article(`<p>${'&amp;'.repeat(30_000)}</p>`)],
    ['headings', article('<h1>bench</h1>'.repeat(5_000))],
    ['letters without a space', article(`<p>${'x'.repeat(900_000)}</p>`)],
    ['spaces', article(`<p>a${' '.repeat(500_000)}b</p>`)],
  ];
  const texts: [string, string][] = [
    ['lines', `Bench\n\n${'The bench.\n'.repeat(50_000)}`],
    ['blank lines', `Bench\n${'\n \t'.repeat(100_000)}words`],
    ['spaces', `Bench\n\na${' '.repeat(400_000)}b`],
    ['signs of Markdown', `Bench\n\n${'*_`[<&\\'.repeat(6_000)}`],
    ['marks of an end', `Bench\n\n${'.)'.repeat(100_000)}`],
    ['hyphens in a headline', `${'a-'.repeat(140)}\n\nwords`],
  ];
  for (const [kind, list] of [
    ['html', pages],
    ['txt', texts],
  ] as const)
    for (const [name, text] of list)
      test(`a file for a new case (${kind}) with many ${name}`, async () => {
        const bytes = new TextEncoder().encode(text);
        const took = await workOf(() => {
          const made = newCase(
            { name: `bench.${kind}`, id: 'bench', bytes, today: '2026-11-26' },
            sha256,
          );
          if ('problem' in made) assert.match(made.advice, /\S/);
        });
        assert.ok(took < second, `${Math.round(took)} ms`);
      });
});
