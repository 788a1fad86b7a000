import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { readAliases } from '../../../../src/core/case/aliases.ts';
import { layerSchema } from '../../../../src/core/files/schemas.ts';
import { readFrontMatter } from '../../../../src/core/files/validate.ts';
import { parseMarkdown } from '../../../../src/core/markdown/parse.ts';

const entries = [
  { slug: 'one-planner', title: 'One planner' },
  { slug: 'two-sides', title: 'Two sides' },
];

/** The aliases of a layer, and the messages with the words that they mark. */
function read(lines: string) {
  const file = new VFile({ path: 'commentary.md', value: `---\n${lines}\n---\n` });
  const front = readFrontMatter(parseMarkdown(file), file, layerSchema);
  const aliases = front && readAliases(front, entries, file);
  const marked = file.messages.map(({ ruleId, place }) => {
    const { start, end } = place && 'start' in place ? place : { start: place, end: place };
    return `${ruleId} ${String(file).slice(start?.offset, end?.offset)}`;
  });
  return { aliases, marked, file };
}

test('an entry has all addresses that lead to it', () => {
  const { aliases, marked } = read(
    'aliases:\n  many-planners: one-planner\n  planners: one-planner\n  both: two-sides',
  );
  assert.deepEqual(marked, []);
  assert.deepEqual(
    aliases,
    new Map([
      ['one-planner', ['many-planners', 'planners']],
      ['two-sides', ['both']],
    ]),
  );
});

test('a file without aliases has none', () => {
  assert.deepEqual(read('lang: en').aliases, new Map());
});

test('an alias is no address that an entry has', () => {
  const { aliases, marked } = read('aliases:\n  two-sides: one-planner');
  assert.deepEqual(marked, ['alias-taken two-sides']);
  assert.deepEqual(aliases, new Map());
});

test('an alias leads to an entry, not to another alias', () => {
  const { marked, file } = read('aliases:\n  both: two-sids\n  all: both');
  assert.deepEqual(marked, ['alias-unknown two-sids', 'alias-unknown both']);
  assert.deepEqual(file.messages[0]?.expected, ['two-sides']);
});

test('an alias that is used twice, or could be an id of the page, is a mistake', () => {
  assert.deepEqual(
    read('aliases:\n  both: two-sides\n  both: one-planner').file.messages.map(
      ({ ruleId }) => ruleId,
    ),
    ['front-matter-syntax'],
  );
  for (const alias of ['s.4', '"a b"', '"#both"'])
    assert.deepEqual(
      read(`aliases:\n  ${alias}: two-sides`).file.messages.map(({ ruleId }) => ruleId),
      ['front-matter-type'],
      alias,
    );
});
