import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { linkNames, type LinkOptions, type Use } from '../../../../src/core/glossary/link-names.ts';
import { createMatcher } from '../../../../src/core/glossary/matcher.ts';

const matcher = createMatcher([
  { name: 'bench', entry: 'terms/bench' },
  { name: 'old bench', entry: 'terms/old-bench' },
  { name: 'Echo', entry: 'organisations/echo' },
]);

/** The names of a tree in brackets, those used before in `(…)`. */
function link(html: string, options: Partial<LinkOptions> = {}) {
  const tree: Root = fromHtml(html, { fragment: true });
  const uses = linkNames(tree, matcher, {
    make: (entry, words, repeated) => h('b', { title: entry, lang: repeated ? 'x' : words }),
    ...options,
  });
  const written = toHtml(tree)
    .replace(/<b title="[^"]*" lang="x">([^<]*)<\/b>/g, '($1)')
    .replace(/<b title="[^"]*" lang="([^"]*)">\1<\/b>/g, '[$1]');
  return { written, uses };
}

/** The words before and after a use, as HTML. */
function around(use: Pick<Use, 'before' | 'after'> | undefined): string[] {
  assert.ok(use);
  return [toHtml(use.before), toHtml(use.after)];
}

const cases: { name: string; html: string; linked: string; options?: Partial<LinkOptions> }[] = [
  { name: 'none', html: '<p>Words.</p>', linked: '<p>Words.</p>' },
  {
    name: 'two names in a text',
    html: '<p>The Echo on the bench.</p>',
    linked: '<p>The [Echo] on the [bench].</p>',
  },
  { name: 'at the start and the end', html: 'bench Echo', linked: '[bench] [Echo]' },
  { name: 'only the first use', html: '<p>bench, bench</p>', linked: '<p>[bench], bench</p>' },
  {
    name: 'every use',
    html: '<p>bench, bench</p>',
    linked: '<p>[bench], (bench)</p>',
    options: { repeats: true },
  },
  {
    name: 'used in an earlier part',
    html: '<p>bench Echo</p>',
    linked: '<p>bench [Echo]</p>',
    options: { seen: new Set(['terms/bench']) },
  },
  {
    name: 'the entry whose page it is',
    html: '<p>bench Echo</p>',
    linked: '<p>bench [Echo]</p>',
    options: { skip: 'terms/bench' },
  },
  {
    name: 'in an element',
    html: '<p>the <em>bench</em></p>',
    linked: '<p>the <em>[bench]</em></p>',
  },
  {
    name: 'after collapsed space',
    html: '<p>the\n   bench</p>',
    linked: '<p>the\n   [bench]</p>',
  },
  {
    name: 'across elements it is not linked',
    html: '<p>old <em>bench</em> bench</p>',
    linked: '<p>old <em>bench</em> [bench]</p>',
  },
  {
    name: 'in a link, a heading, code, a button or a citation it is not linked',
    html: '<h2>bench</h2><p><a href="x">the <em>bench</em></a> <code>bench</code> <button>bench</button> <cite>bench</cite> bench</p>',
    linked:
      '<h2>bench</h2><p><a href="x">the <em>bench</em></a> <code>bench</code> <button>bench</button> <cite>bench</cite> [bench]</p>',
  },
];

for (const { name, html, linked, options } of cases)
  test(`names: ${name}`, () => assert.equal(link(html, options).written, linked));

test('names: what was linked is remembered for the next part', () => {
  const seen = new Set<string>();
  link('<p>bench</p>', { seen });
  assert.deepEqual([...seen], ['terms/bench']);
  assert.equal(link('<p>bench</p>', { seen }).written, '<p>bench</p>');
});

test('names: a use has its words, and those around it', () => {
  const { uses } = link('<p>The <em>old</em> Echo on a bench.</p>');
  assert.deepEqual(
    uses.map(({ entry, words, ...use }) => [entry, words, ...around(use)]),
    [
      ['organisations/echo', 'Echo', 'The old ', ' on a bench.'],
      ['terms/bench', 'bench', 'The old Echo on a ', '.'],
    ],
  );
  assert.equal(uses[0]?.element.properties['title'], 'organisations/echo');
});

test('names: longer words around a use are cut between words, after seventy characters', () => {
  // 24 words of three letters with a space before or after them are 96 characters.
  const { uses } = link(`<p>${'abc '.repeat(24)}bench${' abc'.repeat(24)}</p>`);
  // Of the 70 characters the half word at the edge goes: 68 are 17 words.
  assert.deepEqual(around(uses[0]), [`… ${'abc '.repeat(17)}`, `${' abc'.repeat(17)} …`]);
});

test('names: seventy characters around a use are whole', () => {
  const before = `${'abc '.repeat(17)}x `;
  const after = ` x${' abc'.repeat(17)}`;
  const { uses } = link(`<p>${before}bench${after}</p>`);
  assert.deepEqual(around(uses[0]), [before, after]);
});

test('names: seventy characters without a space are cut after seventy', () => {
  const { uses } = link(`<p>${'—'.repeat(80)}bench${'—'.repeat(80)}</p>`);
  assert.deepEqual(around(uses[0]), [`…${'—'.repeat(70)}`, `${'—'.repeat(70)} …`]);
});

test('names: words in another language keep it, beside a use and cut', () => {
  const { uses } = link(
    `<p>A <span lang="uk">стара лава</span>, a bench <em>of <span lang="he">ספסל</span></em> ${'y'.repeat(70)} end.</p>`,
  );
  assert.deepEqual(around(uses[0]), [
    'A <span lang="uk">стара лава</span>, a ',
    ' of <span lang="he" dir="rtl">ספסל</span> …',
  ]);
  // 66 letters and two spaces after the foreign words leave two of them inside the seventy.
  const cut = link(`<p><span lang="uk">перше друге ів</span> ${'z'.repeat(66)} bench</p>`).uses[0];
  assert.equal(toHtml(cut?.before ?? []), `… ${'z'.repeat(66)} `);
  const kept = link(`<p><span lang="uk">перше друге ів</span> ${'z'.repeat(62)} bench</p>`).uses[0];
  assert.equal(toHtml(kept?.before ?? []), `…<span lang="uk"> ів</span> ${'z'.repeat(62)} `);
});
