import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { readContent } from '../../src/collections/read-content.ts';
import { jsonSchema, schemaNames, schemaOf } from '../../src/core/library/json-schemas.ts';
import { kindOf } from '../../src/core/files/paths.ts';
import { contentFile, contentFiles, messagesOf } from '../unit/support/content.ts';
import { readFixtures } from '../unit/support/fixtures.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const ajv = new Ajv({ allErrors: true });
const validators = new Map(schemaNames.map((name) => [name, ajv.compile(jsonSchema(name))]));

/**
 * What JSON Schema says of a file; `undefined` for a file that it does not describe, or whose front
 * matter is no YAML.
 */
function problemsOf({ path, text }: { path: string; text: string }): string[] | undefined {
  const name = schemaOf(kindOf(path));
  if (!name) return undefined;
  const isWhole = ['references', 'region', 'site'].includes(name);
  const matter = isWhole ? text : (/^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? '');
  const validate = validators.get(name);
  let value: unknown;
  try {
    value = parse(matter) ?? {};
  } catch {
    return undefined;
  }
  return validate?.(value)
    ? []
    : (validate?.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

test('the files that editors and the site use are those that the check’s schemas give', () => {
  for (const name of schemaNames) {
    const written = JSON.parse(readFileSync(`${root}public/schemas/${name}.json`, 'utf8'));
    assert.deepEqual(
      written,
      JSON.parse(JSON.stringify(jsonSchema(name))),
      'run `npm run schemas`',
    );
  }
});

test('all files of content/ pass', async () => {
  const files = await readContent(root);
  const seen = new Set<string>();
  for (const file of files) {
    assert.deepEqual(problemsOf(file) ?? [], [], file.path);
    seen.add(schemaOf(kindOf(file.path)) ?? '');
  }
  assert.deepEqual(
    [...seen].filter(Boolean).sort(),
    [...schemaNames].sort(),
    'every schema is tried on at least one file',
  );
});

suite('a file fails exactly if the check reports its keys and values', () => {
  // What the JSON Schemas cannot say: reported by the check only.
  const beyond = new Set([
    ...['front-matter-syntax', 'front-matter-type.date'],
    // A schema sees no ring that is open, and no degrees that are exchanged.
    ...['region-invalid', 'region-invalid.exchanged'],
  ]);
  const about = /^(front-matter-(missing|unknown|type)|(reference|region)-invalid)$/;
  for (const { name, path, notOk, ok } of readFixtures()) {
    if (!schemaOf(kindOf(path)) || beyond.has(name) || name.startsWith('front-matter-syntax'))
      continue;
    test(name, () => {
      for (const bytes of [notOk, ok]) {
        if (!bytes) continue;
        const found = messagesOf(contentFiles({ [path]: bytes })).filter(
          ({ file, ruleId }) => file === path && about.test(ruleId ?? ''),
        );
        const problems = problemsOf(contentFile(path, bytes));
        if (problems === undefined) continue;
        assert.equal(
          problems.length > 0,
          found.length > 0,
          `${problems.join('; ')} / ${found.join('; ')}`,
        );
      }
    });
  }
});

test('what a value must be: the same answer as the check’s on the edges', () => {
  const place = (changes: Record<string, unknown>) => ({
    path: 'content/glossary/places/elm.md',
    text: `---\n${JSON.stringify({ term: 'Elm', names: ['Elm'], kind: 'city', lat: 1, lon: 2, admin: 'Elmshire', ...changes })}\n---\n\nA town.\n`,
  });
  const edges: [Record<string, unknown>, boolean][] = [
    [{}, true],
    [{ lat: 90 }, true],
    [{ lat: 90.01 }, false],
    [{ lat: '1' }, false],
    [{ term: '  ' }, false],
    [{ names: [] }, false],
    [{ names: 'Elm' }, false],
    [{ kind: 'A hamlet' }, false],
    [{ lang: 'uk' }, true],
    [{ lang: 'Ukrainian language' }, false],
    [{ nativeNames: { uk: 'Ельм' } }, true],
    [{ nativeNames: { uk: ' ' } }, false],
    [{ wikidata: '1104773' }, false],
    [{ longitude: 2 }, false],
  ];
  for (const [changes, isRight] of edges) {
    const { path, text } = place(changes);
    assert.equal(problemsOf({ path, text })?.length === 0, isRight, JSON.stringify(changes));
    const reported = messagesOf(contentFiles({ [path]: text })).filter(({ file }) => file === path);
    assert.equal(
      reported.length === 0,
      isRight,
      `${JSON.stringify(changes)}: ${reported.join('; ')}`,
    );
  }
});
