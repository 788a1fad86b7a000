import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RootContent } from 'mdast';
import { defineLayer, renderInline } from '../../../../../src/core/case/layers/layer.ts';
import { layer, words } from '../../../support/layer.ts';

const numbers = defineLayer({
  records: 'numbers',
  name: 'Numbers',
  page: 'numbers/',
  shownAs: 'text',
  noun: { one: 'number', many: 'numbers' },
  read: (entries) =>
    entries.map(({ entry: { slug, title, body } }) => ({
      slug,
      title,
      body,
      unit: [{ type: 'text' as const, value: `unit of ${slug}` }],
    })),
  titleOf: ({ title }) => title,
  renderFields: ({ unit }, inline) => ({ unit: inline(unit) }),
});

/** Builds the layer with a renderer that writes down what it is asked to render. */
function build(markdown: string) {
  const { entries, file } = layer(markdown);
  const rendered: string[] = [];
  const render = (nodes: RootContent[], slug: string, title: string) => {
    rendered.push(`${slug}, ${title}: ${words(nodes)}`);
    const children = [{ type: 'text' as const, value: words(nodes) }];
    return [{ type: 'element' as const, tagName: 'p', properties: {}, children }];
  };
  const records = numbers.build(entries, file, {
    text: '',
    vocabulary: undefined,
    lensOf: new Map(),
    aliases: new Map([['first', ['once']]]),
    render,
  });
  return { records, rendered };
}

test('bodies and other Markdown are rendered for the entry that they are part of', () => {
  const { records, rendered } = build('## First\n\n> hail\n\nText.\n');
  assert.deepEqual(rendered, ['first, First: Text.', 'first, First: unit of first']);
  assert.equal(words(records[0]?.body ?? []), 'Text.');
});

test('an entry with former addresses has them, and no other entry', () => {
  const { records } = build('## First\n\n> hail\n\nA.\n\n## Second\n\n> hail\n\nB.\n');
  assert.deepEqual(
    records.map(({ aliases }) => aliases),
    [['once'], undefined],
  );
  assert.equal(records[1] && 'aliases' in records[1], false);
});

test('words within a paragraph are rendered without the paragraph', () => {
  const { records } = build('## First\n\n> hail\n\nText.\n');
  assert.deepEqual(records[0]?.unit, [{ type: 'text', value: 'unit of first' }]);
});

test('entries whose quotes cannot be found are dropped, and not rendered', () => {
  const { records, rendered } = build('## First\n\n> unheard\n\nA.\n\n## Second\n\n> hail\n\nB.\n');
  assert.deepEqual(
    records.map(({ title }) => title),
    ['Second'],
  );
  assert.equal(rendered.length, 2);
});

test('a search finds the body, if the layer says nothing else', () => {
  const [record] = build('## First\n\n> hail\n\nText.\n').records;
  assert.ok(record);
  assert.deepEqual(numbers.findable(record), { words: [record.body] });
  assert.equal(numbers.titleOf(record), 'First');
});

test('what a renderer gives without a paragraph is kept', () => {
  const bare = [{ type: 'text' as const, value: 'bare' }];
  assert.deepEqual(
    renderInline([], () => bare),
    bare,
  );
});
