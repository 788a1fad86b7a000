import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { fc } from '../../support/properties.ts';
import {
  type BuildCache,
  createBuildCache,
  remember,
} from '../../../../src/core/library/build-cache.ts';
import { type BuiltLibrary, buildLibrary } from '../../../../src/core/library/build-library.ts';
import { routes } from '../../../../src/site/addresses/routes.ts';
import {
  contentFiles,
  inCase,
  mistyped,
  type Override,
  validContent,
} from '../../support/content.ts';

const paths = [
  ...Object.keys(validContent),
  inCase('notes.md'),
  'content/glossary/terms/added.md',
  'content/pages/added.md',
];

/** Ways to change a file's text, each with a number that says where: an editor's, and a slip's. */
const changes: ((text: string, at: number) => Override)[] = [
  () => undefined,
  (text) => `${text}\n`,
  (text) => text.replace(/^---$/m, '--'),
  (text) =>
    `${text}\n## Added\n\n> the market square\n\n#added [@added]\n\nWords of [nothing](nowhere.md), ${'and more '.repeat(20)}.\n`,
  (text, at) => replaceWord(text, at, 'bench'),
  (text, at) => replaceWord(text, at, 'Mary Dunn'),
  (text, at) => replaceWord(text, at, '#both-sides-heard'),
  (text, at) => replaceWord(text, at, 'fairness'),
  (text, at) => replaceWord(text, at, ''),
  (text, at) =>
    Uint8Array.from([
      ...new TextEncoder().encode(text.slice(0, at % (text.length + 1))),
      0xff,
      0x20,
    ]),
  () =>
    '---\nterm: Added\nnames: [town, square]\nkind: language\n---\n\nSee [the plan](../../cases/bench/lesson/plan.md).\n',
  () => '---\ntitle: Added\nsummary: Added.\n---\n\nThe bench and the town [@minutes-2026].\n',
];

function replaceWord(text: string, at: number, by: string): string {
  const words = [...text.matchAll(/[^\s]+/g)];
  const word = words[at % Math.max(1, words.length)];
  return word ? text.slice(0, word.index) + by + text.slice(word.index + word[0].length) : by;
}

/** All that a build gives, as data: a function has nothing to be compared by. */
const asData = ({ library, files }: BuiltLibrary) => ({
  library: { ...library, matcher: undefined, formatter: library.formatter.bibliography },
  messages: files.map(({ path, data, messages }) => ({
    path,
    data,
    messages: messages.map(
      ({ line, column, place, ruleId, reason, note, fatal, actual, expected }) => {
        return { line, column, place, ruleId, reason, note, fatal, actual, expected };
      },
    ),
  })),
});

type Overrides = Record<string, Override>;

const unchanged: Overrides = {};
/** What a build from nothing gives, by what was changed: most are compared more than once. */
const fromNothing = new WeakMap<Overrides, ReturnType<typeof asData>>();

function assertSame(overrides: Overrides, cache: BuildCache): void {
  const files = contentFiles(overrides);
  const expected = fromNothing.get(overrides) ?? asData(buildLibrary(files, routes));
  fromNothing.set(overrides, expected);
  assert.deepStrictEqual(asData(buildLibrary(files, routes, cache)), expected);
}

test('cache: after any edits to any files, a build from the cache equals one from nothing, in model and messages', () => {
  const edit = fc.record({
    path: fc.constantFrom(...paths),
    change: fc.constantFrom(...changes),
    at: fc.nat(4000),
  });
  const step = fc.record({
    edits: fc.array(edit, { minLength: 1, maxLength: 2 }),
    isUndone: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), (steps) => {
      const cache = createBuildCache();
      let overrides = unchanged;
      assertSame(overrides, cache);
      for (const { edits, isUndone } of steps) {
        const before = overrides;
        for (const { path, change, at } of edits) {
          const known = overrides[path] ?? validContent[path] ?? '';
          overrides = { ...overrides, [path]: change(typeof known === 'string' ? known : '', at) };
        }
        assertSame(overrides, cache);
        if (isUndone) overrides = before;
        assertSame(overrides, cache);
      }
    }),
    { numRuns: 15 },
  );
});

test('cache: a message goes when its mistake is fixed elsewhere, and comes when it is made elsewhere', () => {
  const cache = createBuildCache();
  const rulesOf = (overrides: Record<string, Override>): string[] =>
    buildLibrary(contentFiles(overrides), routes, cache).files.flatMap(({ messages }) =>
      messages.map(({ ruleId }) => ruleId ?? ''),
    );
  assert.deepEqual(rulesOf({}), []);
  const techniques = Object.keys(validContent).filter((path) =>
    path.startsWith('content/techniques/plural'),
  );
  assert.equal(techniques.length, 1);
  assert.ok(
    rulesOf({ [techniques[0] ?? '']: undefined }).includes('tag-unknown'),
    'the note is not edited, its technique is gone',
  );
  assert.deepEqual(rulesOf({}), []);
  assert.ok(
    rulesOf({ 'content/references.json': '[]\n' }).includes('citation-unknown'),
    'no citing file is edited',
  );
  assert.deepEqual(rulesOf({}), []);
});

test('cache: an edit to one case leaves the others as the same objects, and what it needs is made again', () => {
  const cache = createBuildCache();
  const both = (overrides: Record<string, Override> = {}) => {
    const files = contentFiles(overrides);
    const copies = files.flatMap((file) =>
      file.path.includes('/cases/bench/')
        ? [{ ...file, path: file.path.replace('/cases/bench/', '/cases/twin/') }]
        : [],
    );
    return buildLibrary([...contentFiles(), ...copies], routes, cache).library.cases;
  };
  const [bench, twin] = both();
  const [sameBench, newTwin] = both(mistyped(inCase('commentary.md'), ['Who', 'And who']));
  assert.equal(sameBench, bench);
  assert.notEqual(newTwin, twin);
  assert.equal(newTwin?.id, 'twin');
});

test('cache: what is noted in the data of a file is noted again, after what is there already', () => {
  const cache = createBuildCache();
  const noted = (start: number, dependency: string) => {
    const file = new VFile();
    file.data.unsure = [{ start, end: 9 }];
    remember(cache, 'a value', [dependency], [file], () => {
      file.message('A message');
      file.data.unsure?.push({ start: 5, end: 6 });
      file.data.tidying = [{ title: 'Tidied', edits: [] }];
    });
    return {
      messages: file.messages.map(({ reason }) => reason),
      unsure: file.data.unsure.map((span) => span.start),
      tidying: file.data.tidying?.map(({ title }) => title),
    };
  };
  const expected = { messages: ['A message'], unsure: [1, 5], tidying: ['Tidied'] };
  assert.deepEqual(noted(1, 'same'), expected);
  assert.deepEqual(noted(1, 'same'), expected, 'from the cache');
  assert.deepEqual(noted(2, 'same'), { ...expected, unsure: [2, 5] }, 'from the cache');
  assert.deepEqual(noted(1, 'another'), expected, 'made again');
});
