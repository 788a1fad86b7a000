import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endOf, parseYaml, startOf, yamlProblems } from '../../../../src/core/markdown/yaml.ts';

const parse = (source: string) =>
  parseYaml(source, { version: '1.2', schema: 'core', uniqueKeys: true, logLevel: 'error' });

const cases: { name: string; source: string; problems: [problem: string, at: string][] }[] = [
  { name: 'none', source: 'a: 1\nb: [2]', problems: [] },
  {
    name: 'a key twice',
    source: 'a: 1\na: 2',
    problems: [['a key appears twice', '5-5']],
  },
  {
    name: 'a value with a colon',
    source: 'a: b: c',
    problems: [['a value with a colon in it needs quotation marks', '3-3']],
  },
  {
    name: 'a value with a colon, under a key',
    source: 'a:\n  b: c: d\n  e: f',
    problems: [['a value with a colon in it needs quotation marks', '8-8']],
  },
  {
    name: 'a value with a colon, between brackets',
    source: 'a: { b: c: d, e: f }',
    problems: [['a value with a colon in it needs quotation marks', '8-8']],
  },
  {
    name: 'a key that is indented below a value',
    source: 'a: b\n  cd: e',
    problems: [
      [
        'this line is indented although the key above it has a value: begin it below that key',
        '8-8',
      ],
    ],
  },
  {
    name: 'a key that begins further left than its neighbour',
    source: 'a:\n    b: c\n  d: e',
    problems: [
      [
        'this line begins further left than the one above it, with which it is in one list',
        '12-12',
      ],
    ],
  },
  {
    name: 'a tab',
    source: 'a:\n\tb: 1',
    problems: [['a line is indented with a tab, expected spaces', '3-3']],
  },
  {
    name: 'an alias',
    source: 'a: *bc',
    problems: [['`*bc` without quotation marks means something else in YAML', '3-6']],
  },
  {
    name: 'an alias is the only problem that is named',
    source: 'a: *bc\na: *d',
    problems: [
      ['`*bc` without quotation marks means something else in YAML', '3-6'],
      ['`*d` without quotation marks means something else in YAML', '10-12'],
    ],
  },
];

for (const { name, source, problems } of cases)
  test(`yaml: ${name}`, () =>
    assert.deepEqual(
      yamlProblems(parse(source)).map(({ problem, offset, end }) => [problem, `${offset}-${end}`]),
      problems,
    ));

test('yaml: of errors that follow from a missing sign only that is named', () => {
  const problems = yamlProblems(parse('a: "b\nc: d\ne: [f'));
  assert.equal(problems.length, 1);
  assert.equal(problems[0]?.problem, 'a quotation mark is not closed');
});

test('yaml: keys that appear twice are all named, but not beside other errors', () => {
  assert.equal(yamlProblems(parse('a: 1\na: 2\na: 3')).length, 2);
  assert.deepEqual(
    yamlProblems(parse('a: 1\na: 2\nb: c: d')).map(({ offset }) => offset),
    [13],
  );
});

test('yaml: a document too deep for the parser is a problem, not an exception', () => {
  assert.deepEqual(yamlProblems(parse('['.repeat(100_000))), [
    { problem: 'brackets are nested too deeply', offset: 0, end: 0 },
  ]);
});

test('yaml: the places of a node', () => {
  const node: unknown = parse('a: xy # z').getIn(['a'], true);
  assert.deepEqual([startOf(node), endOf(node)], [3, 5]);
  assert.deepEqual([startOf('xy'), endOf(undefined)], [undefined, undefined]);
});
