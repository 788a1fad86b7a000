import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import type { Ajv } from 'ajv';
import draft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Log } from 'sarif';
import { VFile } from 'vfile';
import { report, type RuleId, rules } from '../../../../../src/core/messages/report.ts';
import { githubReport } from '../../../../../src/core/messages/reporters/github.ts';
import { jsonReport } from '../../../../../src/core/messages/reporters/json.ts';
import { sarifReport } from '../../../../../src/core/messages/reporters/sarif.ts';
import { textReport } from '../../../../../src/core/messages/reporters/text.ts';
import { addRuleAddresses, ruleAddress } from '../../../../../src/site/addresses/address.ts';
import { build, contentFiles, inCase, mistyped } from '../../../support/content.ts';
import { projectRoot, readFixtures } from '../../../support/fixtures.ts';

// Both packages are CommonJS whose default export is the thing itself.
const Ajv04 = draft04 as unknown as typeof Ajv;
const environment = { SITE_URL: 'https://notes.example.org', SITE_BASE: '/reading/' };

/**
 * Content with an error that has a range, one over two lines, a warning, and one about a whole
 * file.
 */
const files = build(
  contentFiles({
    ...mistyped(
      inCase('timeline.md'),
      ['#politics\n\nThe year is', '#politics\nThe year is'],
      ['#law', '#lwa'],
    ),
    ...mistyped(inCase('wording.md'), [
      '> briefed on the **removal** of the bench',
      '> briefed on the **removing**\n> of the bench',
    ]),
    'content/cases/bench/comentary.md': 'A name: 100 % wrong, is it?',
  }),
).files;
addRuleAddresses(files, environment);

test('annotations: one command a message, at its lines', () => {
  const lines = githubReport(files).split('\n');
  assert.deepEqual(
    lines.map((line) => line.split('::')[1]),
    [
      'error file=content/cases/bench/comentary.md,line=1,endLine=1,col=1,endColumn=1,title=file-unexpected',
      'error file=content/cases/bench/timeline.md,line=5,endLine=5,col=1,endColumn=10,title=tags-in-body',
      'error file=content/cases/bench/timeline.md,line=10,endLine=10,col=1,endColumn=5,title=tag-unknown',
      'error file=content/cases/bench/wording.md,line=3,endLine=4,title=quote-not-found',
    ],
  );
  assert.match(lines[3] ?? '', /::Quote not found in the article: .*%0AThe nearest passage/);
  assert.match(
    lines[3] ?? '',
    /%0AMore: https:\/\/notes\.example\.org\/reading\/contribute\/rules\/quote-not-found\/$/,
  );
});

test('annotations: percent signs and line ends are escaped everywhere, colons and commas in properties', () => {
  const file = new VFile({ path: 'content/a,b:c%.md', value: 'x' });
  report(file, 'name-of-file', { name: '100%\r\n::error::x', expected: 'another' });
  const line = githubReport([file]);
  assert.equal(line.split('\n').length, 1);
  assert.match(line, /^::error file=content\/a%2Cb%3Ac%25\.md,line=1,/);
  assert.match(line, /::Unexpected name `100%25%0D%0A::error::x`/);
});

test('JSON: every message with its range, its rule and its page', () => {
  const { count, messages } = JSON.parse(jsonReport(files)) as {
    count: object;
    messages: Record<string, unknown>[];
  };
  assert.deepEqual(count, { files: files.length, errors: 4, warnings: 0, fixable: 1 });
  const { reason, advice, ...rest } = messages[1] ?? {};
  assert.deepEqual(rest, {
    path: 'content/cases/bench/timeline.md',
    line: 5,
    column: 1,
    endLine: 5,
    endColumn: 10,
    severity: 'error',
    ruleId: 'tags-in-body',
    url: 'https://notes.example.org/reading/contribute/rules/tags-in-body/',
    fixable: true,
  });
  assert.match(String(reason), /^Unexpected `#politics`/);
  assert.match(String(advice), /^Leave a blank line/);
});

suite('SARIF', () => {
  const options = {
    version: '1.2.3',
    informationUri: environment.SITE_URL,
    ruleAddress: (id: RuleId) => ruleAddress(id, environment),
  };
  const log = JSON.parse(sarifReport(files, options)) as Log;
  const [run] = log.runs;

  test('is valid by the schema of SARIF 2.1.0', () => {
    const path = createRequire(import.meta.url)
      .resolve('@microsoft/jest-sarif')
      .replace(/index\.js$/, 'schemas/sarif-2.1.0-rtm.5.json');
    const schema = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
    const ajv = new Ajv04({ strict: false, allErrors: true, unicodeRegExp: false });
    (addFormats as unknown as (ajv: Ajv) => void)(ajv);
    const validate = ajv.compile(schema);
    assert.equal(validate(log), true, ajv.errorsText(validate.errors));
    assert.equal(validate({ ...log, version: '2.0.0' }), false, 'the schema does check');
    assert.equal(
      validate(JSON.parse(sarifReport(files, { version: '1.2.3' }))),
      true,
      'also without an address',
    );
  });

  test('describes every rule, with its page and its weight', () => {
    const described = run?.tool.driver.rules ?? [];
    assert.deepEqual(
      described.map(({ id }) => id),
      Object.keys(rules),
    );
    for (const { id, helpUri, shortDescription, defaultConfiguration } of described) {
      assert.equal(helpUri, `https://notes.example.org/reading/contribute/rules/${id}/`);
      assert.match(shortDescription?.text ?? '', /^[A-Z].*\.$/);
      assert.equal(defaultConfiguration?.level, rules[id as keyof typeof rules].severity);
    }
  });

  test('gives each result its rule, its file and its region', () => {
    const results = run?.results ?? [];
    assert.equal(results.length, 4);
    for (const { ruleId, ruleIndex = -1 } of results)
      assert.equal(run?.tool.driver.rules?.[ruleIndex]?.id, ruleId);
    assert.deepEqual(
      results.map(({ locations }) => locations?.[0]?.physicalLocation?.region),
      [
        { startLine: 1 },
        { startLine: 5, startColumn: 1, endLine: 5, endColumn: 10 },
        { startLine: 10, startColumn: 1, endLine: 10, endColumn: 5 },
        { startLine: 3, startColumn: 1, endLine: 4, endColumn: 15 },
      ],
    );
    assert.equal(
      results[1]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri,
      'content/cases/bench/timeline.md',
    );
  });
});

test('without an address no message has a page that leads nowhere', () => {
  const [file] = build(
    contentFiles(mistyped(inCase('timeline.md'), ['#law', '#lwa'])),
  ).files.filter(({ messages }) => messages.length > 0);
  assert.ok(file);
  addRuleAddresses([file], {});
  assert.equal(file.messages[0]?.url, undefined);
  assert.equal(
    ruleAddress('tag-unknown', { SITE_URL: 'https://example.org' }),
    'https://example.org/contribute/rules/tag-unknown/',
  );
});

// To be read by people: every message as it is printed. `node --test --test-update-snapshots`
// writes it again.
test('every message as it is printed', (t) => {
  const printed = readFixtures()
    .filter(({ messages }) => messages.length > 0)
    .map(({ name, path, notOk }) => {
      const broken = build(contentFiles({ [path]: notOk })).files.filter(
        ({ messages }) => messages.length > 0,
      );
      return `── ${name}\n\n${textReport(broken, { more: ({ ruleId }) => `docs/rules/${ruleId}/` })}\n`;
    });
  t.assert.fileSnapshot(
    printed.join('\n'),
    join(projectRoot, 'tests', 'unit', 'core', 'messages', 'messages.txt'),
    {
      serializers: [(value: unknown) => String(value)],
    },
  );
});
