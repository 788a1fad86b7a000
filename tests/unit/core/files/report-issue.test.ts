import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { z } from 'zod';
import { reportIssue } from '../../../../src/core/files/report-issue.ts';
import { parseYaml } from '../../../../src/core/markdown/yaml.ts';
import { positionAt } from '../../../../src/core/text/point.ts';

const schema = z.strictObject({
  title: z.string().trim().min(1).describe('a title'),
  tags: z.array(z.string().describe('a tag')).default([]).describe('a list of tags'),
  kind: z.enum(['a', 'b']).optional().describe('`a` or `b`'),
  order: z.number().int().optional(),
  parts: z
    .array(z.strictObject({ label: z.string().describe('a label'), cite: z.string().optional() }))
    .optional(),
  names: z
    .record(
      z
        .string()
        .regex(/^[a-z]+$/)
        .describe('a language'),
      z.string().describe('a name'),
    )
    .optional(),
});

/** All messages about a piece of YAML, each with its place and its advice. */
function check(source: string) {
  const file = new VFile(source);
  const document = parseYaml(source, { version: '1.2', schema: 'core', logLevel: 'error' });
  const result = schema.safeParse(document.toJS());
  const at = (start: number, end = start) => positionAt(source, start, end);
  for (const issue of result.error?.issues ?? [])
    reportIssue(issue, { file, schema, document, at, isWholeFile: false });
  return file.messages;
}

const cases: { name: string; source: string; message: string; note: RegExp }[] = [
  {
    name: 'a missing key',
    source: 'tags: [a]',
    message: '1:1: Missing front-matter key `title`, expected a title',
    note: /^Add `title: …` as a line/,
  },
  {
    name: 'a missing key in a list',
    source: 'title: a\nparts:\n  - {cite: b}',
    message: '3:5: Missing front-matter key `parts.label`, expected a label',
    note: /^Add `label: …` there\.$/,
  },
  {
    name: 'a number for words',
    source: 'title: 5',
    message: '1:8-1:9: Unexpected `title: 5`, expected a title',
    note: /^Write it as `"5"`\.$/,
  },
  {
    name: 'a truth value for words',
    source: 'title: true',
    message: '1:8-1:12: Unexpected `title: true`, expected a title',
    note: /^Write it as `"true"`\.$/,
  },
  {
    name: 'a number for one of several words',
    source: 'title: a\nkind: 1',
    message: '2:7-2:8: Unexpected `kind: 1`, expected `a` or `b`',
    note: /^Change the value of `kind`\.$/,
  },
  {
    name: 'a word for a list',
    source: 'title: a\ntags: b',
    message: '2:7-2:8: Unexpected `tags: b`, expected a list of tags',
    note: /^Write it as `\[b\]`\.$/,
  },
  {
    name: 'a number in a list of words',
    source: 'title: a\ntags: [b, 2]',
    message: '2:11-2:12: Unexpected `tags: 2`, expected a tag',
    note: /^Write it as `"2"`\.$/,
  },
  {
    name: 'a key without a value',
    source: 'title:\ntags: [a]',
    message: '1:1-1:6: Unexpected `title:`, expected a title',
    note: /^Change the value of `title`\.$/,
  },
  {
    name: 'an empty value in quotation marks',
    source: 'title: ""',
    message: '1:8-1:10: Unexpected `title:`, expected a title',
    note: /^Change the value of `title`\.$/,
  },
  {
    name: 'a list for words',
    source: 'title: [a, b]',
    message: '1:8-1:14: Unexpected `title: ["a","b"]`, expected a title',
    note: /^Change the value of `title`\.$/,
  },
  {
    name: 'a value without a description: the reason of the schema',
    source: 'title: a\norder: b',
    message: '2:8-2:9: Unexpected `order: b`, expected another value',
    note: /^Change the value of `order`\.$/,
  },
  {
    name: 'a long value',
    source: `title: [${'a'.repeat(40)}]`,
    message: `1:8-1:50: Unexpected \`title: ["${'a'.repeat(37)}…\`, expected a title`,
    note: /^Change/,
  },
  {
    name: 'a key of a map',
    source: 'title: a\nnames: {EN: b}',
    message: '2:9-2:11: Unexpected `names.EN: b`, expected a language',
    note: /^Change/,
  },
  {
    name: 'a value of a map',
    source: 'title: a\nnames: {en: 1}',
    message: '2:13-2:14: Unexpected `names.en: 1`, expected a name',
    note: /^Write it as `"1"`\.$/,
  },
];

for (const { name, source, message, note } of cases)
  test(`front matter: ${name}`, () => {
    const [found, ...others] = check(source);
    assert.equal(`${String(found?.name)}: ${String(found?.reason)}`, message);
    assert.match(String(found?.note), note);
    assert.deepEqual(others.map(String), []);
  });

const unknown: { name: string; source: string; place: string; nearest?: string }[] = [
  { name: 'mistyped', source: 'title: a\nkindd: b', place: '2:1-2:6', nearest: 'kind' },
  { name: 'not like any other', source: 'title: a\nzzzzzzzz: b', place: '2:1-2:9' },
  {
    name: 'mistyped in a list',
    source: 'title: a\nparts:\n  - {label: a, citee: b}',
    place: '3:16-3:21',
    nearest: 'cite',
  },
];

for (const { name, source, place, nearest } of unknown)
  test(`front matter: an unknown key, ${name}`, () => {
    const [found, ...others] = check(source);
    assert.deepEqual([found?.ruleId, found?.name], ['front-matter-unknown', place]);
    assert.deepEqual(found?.expected, nearest && [nearest]);
    assert.equal(found?.reason.includes('Did you mean'), nearest !== undefined);
    assert.deepEqual(others, []);
  });

test('front matter: the keys that are allowed beside an unknown one are listed', () => {
  const [found] = check('title: a\nparts:\n  - {label: a, x: b}');
  assert.equal(found?.note, 'The keys allowed here are: `label`, `cite`.');
  assert.equal(found.actual, 'x');
});
