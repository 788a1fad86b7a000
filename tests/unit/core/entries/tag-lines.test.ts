import assert from 'node:assert/strict';
import { test } from 'node:test';
import { freeFromBody, freeFromQuote, moveUp } from '../../../../src/core/entries/tag-lines.ts';
import { applyEdits } from '../../../../src/core/messages/fixes/apply-edits.ts';
import type { Fix } from '../../../../src/core/messages/fixes/fix.ts';

const applied = (source: string, fix: Fix | undefined): string | undefined =>
  fix && applyEdits(source, fix.edits);
const spanOf = (source: string, words: string) => {
  const start = source.indexOf(words);
  return { start, end: start + words.length };
};

const quotes: { name: string; source: string; fixed: string | undefined }[] = [
  { name: 'tags alone', source: '> one\n#tag', fixed: '> one\n\n#tag' },
  { name: 'tags and a body', source: '> one\n#tag\nbody', fixed: '> one\n\n#tag\n\nbody' },
  {
    name: 'two lines of tags',
    source: '> one\n#tag\n#two\nbody',
    fixed: '> one\n\n#tag\n#two\n\nbody',
  },
  { name: 'a blank line follows', source: '> one\n#tag\n\nbody', fixed: '> one\n\n#tag\n\nbody' },
  { name: 'indented by three', source: '> one\n   #tag\nbody', fixed: '> one\n\n   #tag\n\nbody' },
  {
    name: 'indented by four, which would be code',
    source: '> one\n    #tag\nbody',
    fixed: undefined,
  },
  { name: 'a body indented by four', source: '> one\n#tag\n    body', fixed: undefined },
  { name: 'a list', source: '> one\n#tag\n2. body', fixed: '> one\n\n#tag\n\n2. body' },
  { name: 'a line of the quote follows', source: '> one\n#tag\n> two', fixed: undefined },
  { name: 'tags with the sign of a quote', source: '> one\n> #tag', fixed: undefined },
];

for (const { name, source, fixed } of quotes)
  test(`tags in a quote: ${name}`, () => {
    const entry = `## A\n\n${source}\n`;
    const fix = freeFromQuote(entry, spanOf(entry, '#tag'));
    assert.equal(applied(entry, fix), fixed && `## A\n\n${fixed}\n`);
    if (fix) assert.equal(fix.title, 'A blank line between quote and tags');
  });

const bodies: { name: string; source: string; fixed: string | undefined }[] = [
  { name: 'a body', source: '#tag\nbody', fixed: '#tag\n\nbody' },
  { name: 'two lines of tags', source: '#tag\n#two\nbody', fixed: '#tag\n#two\n\nbody' },
  { name: 'a blank line follows', source: '#tag\n\nbody', fixed: undefined },
  { name: 'nothing follows', source: '#tag', fixed: undefined },
  { name: 'a body of one letter', source: '#tag\na\nmore', fixed: '#tag\n\na\nmore' },
  { name: 'a body that would be a list', source: '#tag\n2. body', fixed: undefined },
  { name: 'a body that would be HTML', source: '#tag\n<body', fixed: '#tag\n\n<body' },
  { name: 'a body that would be code', source: '#tag\n     body', fixed: undefined },
];

for (const { name, source, fixed } of bodies)
  test(`tags in a body: ${name}`, () => {
    const entry = `## A\n\n> one\n\n${source}\n`;
    const fix = freeFromBody(entry, spanOf(entry, '#tag'));
    assert.equal(applied(entry, fix), fixed && `## A\n\n> one\n\n${fixed}\n`);
    if (fix) assert.equal(fix.title, 'A blank line between tags and body');
  });

test('tags in a body: at the end of a file without a last line end', () => {
  const source = '## A\n\n#tag\nbody';
  assert.equal(
    applied(source, freeFromBody(source, spanOf(source, '#tag'))),
    '## A\n\n#tag\n\nbody',
  );
  assert.equal(freeFromBody('## A\n\n#tag', { start: 6, end: 10 }), undefined);
});

const moves: {
  name: string;
  source: string;
  above: string;
  isTags?: boolean;
  moved: string | undefined;
}[] = [
  {
    name: 'below the quote',
    source: '> one\n\nbody\n\n#tag\n',
    above: '> one',
    moved: '> one\n\n#tag\n\nbody\n',
  },
  {
    name: 'below the heading',
    source: '## A\n\nbody\n\n#tag\n',
    above: '## A',
    moved: '## A\n\n#tag\n\nbody\n',
  },
  {
    name: 'to other tags',
    source: '> one\n\n#two\n\nbody\n\n#tag\n',
    above: '#two',
    isTags: true,
    moved: '> one\n\n#two #tag\n\nbody\n',
  },
  {
    name: 'from the middle',
    source: '> one\n\nbody\n\n#tag\n\nmore\n',
    above: '> one',
    moved: '> one\n\n#tag\n\nbody\n\nmore\n',
  },
  {
    name: 'with blank lines above and below',
    source: '> one\n\nbody\n\n\n#tag\n\n\nmore\n',
    above: '> one',
    moved: '> one\n\n#tag\n\nbody\n\n\nmore\n',
  },
  {
    name: 'with more blank lines below than above',
    source: '> one\n\nbody\n\n#tag\n\n\nmore\n',
    above: '> one',
    moved: '> one\n\n#tag\n\nbody\n\nmore\n',
  },
  {
    name: 'to a body without a blank line',
    source: '## A\nbody\n\n#tag\n',
    above: '## A',
    moved: '## A\n\n#tag\n\nbody\n',
  },
  {
    name: 'tags on two lines become one',
    source: '> one\n\nbody\n\n#tag\n#two\n',
    above: '> one',
    moved: '> one\n\n#tag #two\n\nbody\n',
  },
];

for (const { name, source, above, isTags = false, moved } of moves)
  test(`tags moved up: ${name}`, () => {
    const tags = /#tag(?:\n#two)?/.exec(source)?.[0] ?? '';
    const fix = moveUp(source, spanOf(source, tags), { ...spanOf(source, above), isTags });
    assert.equal(applied(source, fix), moved);
    assert.equal(fix?.title, 'Tags moved up, below the quote');
  });

test('tags moved up: not if words would be lost', () => {
  const source = '<!-- one -->\n\nbody\n\n#tag\n';
  assert.equal(
    moveUp(source, spanOf(source, '#tag'), { ...spanOf(source, 'one'), isTags: true }),
    undefined,
    'into a comment',
  );
});
