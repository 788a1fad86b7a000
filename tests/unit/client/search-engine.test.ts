import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold, openEngine } from '../../../src/client/search-engine.ts';

interface Document {
  id: string;
  kind: string;
  words: string;
}
const documents: Document[] = [
  { id: 'note', kind: 'note', words: 'the old bench in the square' },
  { id: 'article', kind: 'article', words: 'the old bench was removed' },
  { id: 'term', kind: 'term', words: 'lamp post' },
];
const searched: string[] = [];
/** An index that finds words as Pagefind does, and a word it does not have by its first letter. */
const index = {
  options: async () => undefined,
  filters: async () => undefined,
  search: async (query: string, { filters = {} }: { filters?: Record<string, string> } = {}) => {
    searched.push(query);
    const phrase = /^"(.*)"$/.exec(query)?.[1];
    const has = ({ words }: Document): boolean =>
      phrase === undefined
        ? query
            .split(' ')
            .every((word) =>
              words.split(' ').some((known) => known.startsWith(word) || known[0] === word[0]),
            )
        : ` ${words} `.includes(` ${phrase} `);
    const found = documents.filter(
      (item) => has(item) && (filters['kind'] ?? item.kind) === item.kind,
    );
    return {
      results: found.map(({ id, words }) => ({
        id,
        data: async () => ({
          url: `/html/${id}`,
          raw_url: `/${id}/#${id}`,
          excerpt: words.replace(query, `<mark>${query}</mark>`),
          content: words,
          meta: { title: id },
          filters: {},
        }),
      })),
      filters: {},
      totalFilters: { kind: { note: 1 } },
    };
  },
};

/** Opens the index, with words for corrections. */
async function open(words: string[] = []) {
  const globals = globalThis as Record<string, unknown>;
  const before = Object.getOwnPropertyDescriptor(globalThis, 'fetch');
  globals['indexOfTest'] = index;
  globals['fetch'] = async () => ({ json: async () => ({ words, languages: { Mainc: 'cy' } }) });
  try {
    return await openEngine(
      'data:text/javascript,export const { options, filters, search } = globalThis.indexOfTest;',
      '/names.json',
    );
  } finally {
    if (before) Object.defineProperty(globalThis, 'fetch', before);
    delete globals['indexOfTest'];
  }
}
const ids = async (answer: { load: (from: number, to: number) => Promise<{ url: string }[]> }) =>
  (await answer.load(0, 9)).map(({ url }) => url.slice(1).replace(/\/.*/, ''));

test('results come in the order of the index, at the addresses of their entries', async () => {
  const { answer, languages } = await open();
  const found = await answer('bench', {});
  assert.equal(found.count, 2);
  assert.deepEqual(await ids(found), ['note', 'article']);
  assert.equal((await found.load(1, 2))[0]?.url, '/article/#article');
  assert.deepEqual(languages, { Mainc: 'cy' });
});

test('of exact words, in quotation marks of any kind, the article comes first, and once', async () => {
  const { answer } = await open();
  for (const query of ['"old bench"', '“old bench”', '„old bench“'])
    assert.deepEqual(await ids(await answer(query, {})), ['article', 'note'], query);
});

test('exact words in one kind of result stay in that kind', async () => {
  const { answer } = await open();
  assert.deepEqual(await ids(await answer('"old bench"', { kind: 'note' })), ['note']);
});

test('a mistyped word is replaced by the nearest that is known, and named as missing', async () => {
  const { answer } = await open(['bench']);
  const { query, missing, count } = await answer('bemch', {});
  assert.deepEqual([query, missing, count], ['bench', ['bemch'], 2]);
});

test('a word without a neighbour is left out; with it alone nothing is searched or found', async () => {
  const { answer } = await open(['bench']);
  assert.deepEqual((await answer('bench bxyqzzzz', {})).query, 'bench');
  searched.length = 0;
  const nothing = await answer('bxyqzzzz', {});
  assert.deepEqual([nothing.count, nothing.missing], [0, ['bxyqzzzz']]);
  assert.deepEqual(await nothing.load(0, 9), []);
  assert.ok(!searched.includes(''));
});

test('the beginning of a known name is no mistake; signs alone are no words', async () => {
  const { answer } = await open(['Wexcombe']);
  assert.deepEqual((await answer('wexc –', {})).missing, []);
});

test('words are compared without case, accents and signs', () => {
  assert.equal(fold('Café’s'), 'cafes');
  assert.equal(fold('Й–1'), fold('и\u03061'));
  assert.equal(fold('…'), '');
});
