import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { inCase, mistyped, validContent } from '../../support/content.ts';
import { check, project } from './check/support/checked.ts';

const command = fileURLToPath(new URL('../../../../src/cli/commands/check.ts', import.meta.url));
/** The environment, without what would change where messages lead to or how they look. */
const withoutAddress = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !['SITE_URL', 'SITE_BASE', 'FORCE_COLOR', 'NO_COLOR'].includes(name),
  ),
);

/** Starts the check on such a folder as the command that it is. */
function start(
  root: string,
  args: string[] = [],
  env: Record<string, string> = {},
): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [command, '--root', root, ...args], {
    encoding: 'utf8',
    env: { ...withoutAddress, ...env },
  });
}

suite('the check command', () => {
  test('says that all is well, and exits with 0', async () => {
    const { status, stdout, stderr } = await check();
    assert.equal(stderr, '');
    assert.equal(stdout, `${Object.keys(validContent).length} files checked: no errors.\n`);
    assert.equal(status, 0);
  });

  test('shows an error with file, line, column, reason, rule and advice, and exits with 1', async () => {
    const { status, stdout, stderr } = await check(
      mistyped(inCase('timeline.md'), ['#politics', '#politcs']),
    );
    assert.equal(
      stderr,
      [
        'content/cases/bench/timeline.md:5:1 error Unknown tag `#politcs`. Did you mean `#politics`? tag-unknown',
        '',
        '    4 |',
        '  > 5 | #politcs',
        '      | ^^^^^^^^',
        '    6 |',
        '',
        '  Tags are `#diplomacy`, `#law`, `#politics`, `#media`, `#names`.',
        '  More: docs/rules/tag-unknown/',
        '',
        `1 error in 1 of ${Object.keys(validContent).length} files.`,
        '',
        '',
      ].join('\n'),
    );
    assert.equal(stdout, '');
    assert.equal(status, 1);
  });

  test('shows a warning, and exits with 0', async () => {
    const moved = mistyped(inCase('timeline.md'), [
      '#politics\n\nThe year is the only date in the item.',
      'The year.\n\n#politics',
    ]);
    const { status, stdout, stderr } = await check(moved);
    assert.match(
      stderr,
      /^content\/cases\/bench\/timeline\.md:7:1 warning Unexpected tags `#politics` .* tags-late\n/,
    );
    assert.match(
      stderr,
      /\n1 warning in 1 of \d+ files\.\n1 place can be fixed automatically: npm run check -- --fix\n/,
    );
    assert.match(stdout, /no errors\.\n$/);
    assert.equal(status, 0);
  });

  test('shows what is wrong in all files at once, and an advice of several lines as such', async () => {
    const { status, stderr } = await check({
      ...mistyped('content/pages/about.md', ['bench/article.md', 'bench/articles.md']),
      ...mistyped(inCase('wording.md'), ['**removal**', '**removing**']),
    });
    assert.match(stderr, /^content\/pages\/about\.md:6:27 error Link to a missing file/m);
    assert.match(
      stderr,
      /\n {4}quote: {3}briefed on the \[removing\] of the bench\n {4}article: briefed on the \[removal\] of the bench\n/,
    );
    assert.match(
      stderr,
      /^content\/cases\/bench\/wording\.md:3:1 error Quote not found in the article: /m,
    );
    assert.match(stderr, /\n2 errors in 2 of \d+ files\.\n/);
    assert.equal(status, 1);
  });

  test('names the first byte that is not UTF-8', async () => {
    const bytes = Buffer.from(
      '---\nterm: Café\nnames: [café]\nkind: history\n---\n\nA room.\n',
      'latin1',
    );
    const { status, stderr } = await check({ 'content/glossary/terms/cafe.md': bytes });
    assert.match(
      stderr,
      /^content\/glossary\/terms\/cafe\.md:2:10 error Unexpected byte at offset 13, expected UTF-8 encoding-invalid\n/,
    );
    assert.equal(status, 1);
  });

  test('accepts a byte-order mark and CRLF line ends', async () => {
    const timeline = `\ufeff${validContent[inCase('timeline.md')]?.replaceAll('\n', '\r\n')}`;
    const { status, stderr } = await check({ [inCase('timeline.md')]: timeline });
    assert.equal(stderr, '');
    assert.equal(status, 0);
  });
});

suite('its options', () => {
  const wrong = mistyped(inCase('timeline.md'), ['#politics', '#politcs']);

  for (const [args, reason] of [
    [['--fromat', 'json'], /^Unknown option `--fromat`\. Did you mean `--format`\?/],
    [
      ['--format', 'sarfi'],
      /^Unknown format `sarfi`\. Did you mean `sarif`\? Formats are `text`, `json`, `sarif`, `github`\./,
    ],
    [['--format'], /^Missing value of `--format`\./],
    [['--fix=yes'], /^Unexpected value of `--fix`: it takes none\./],
    [['--dry-run'], /^`--dry-run` belongs to `--fix`/],
    [['content/pages'], /^Unexpected `content\/pages`: the check reads all of content\/\./],
  ] as const) {
    test(`${args.join(' ')} gets a message, how it is used, and exit code 2`, async () => {
      const { status, stdout, stderr } = await check(wrong, [...args]);
      assert.match(stderr, reason);
      assert.match(stderr, /\n\nUsage: npm run check -- \[options\]\n/);
      assert.equal(stdout, '');
      assert.equal(status, 2);
    });
  }

  test('--help says how it is used, and exits with 0', async () => {
    const { status, stdout } = await check(wrong, ['--help']);
    assert.match(
      stdout,
      /^Usage: npm run check[\s\S]*--fix --dry-run[\s\S]*Exit code: 0 no errors/,
    );
    assert.equal(status, 0);
  });

  test('--format writes for programs to the output, and nothing else', async () => {
    const address = { SITE_URL: 'https://notes.example.org', SITE_BASE: '/reading/' };
    const json = await check(wrong, ['--format', 'json'], address);
    assert.equal(json.stderr, '');
    assert.equal(json.status, 1);
    const { messages } = JSON.parse(json.stdout) as { messages: { ruleId: string; url: string }[] };
    assert.deepEqual(
      messages.map(({ ruleId, url }) => [ruleId, url]),
      [['tag-unknown', 'https://notes.example.org/reading/contribute/rules/tag-unknown/']],
    );
    const sarif = JSON.parse((await check(wrong, ['--format', 'sarif'])).stdout) as {
      version: string;
      runs: { results: unknown[] }[];
    };
    assert.equal(sarif.version, '2.1.0');
    assert.equal(sarif.runs[0]?.results.length, 1);
    const github = await check(wrong, ['--format', 'github']);
    assert.match(
      github.stdout,
      /^::error file=content\/cases\/bench\/timeline\.md,line=5,endLine=5,col=1,endColumn=9,title=tag-unknown::[^\n]+\n$/,
    );
    assert.equal((await check({}, ['--format', 'github'])).stdout, '');
  });

  test('--stats counts', async () => {
    assert.match((await check({}, ['--stats'])).stdout, /notes/i);
  });
});

test('a folder without content is said to be one, and is no success', async () => {
  const { status, stderr } = await check(
    Object.fromEntries(Object.keys(validContent).map((path) => [path, undefined])),
  );
  assert.equal(status, 1);
  assert.match(stderr, /No content in .*expected a folder `content\/`/);
});

test('as a process: messages go to one stream, what was asked for to the other, and the exit code says how it went', () => {
  const wrong = project(mistyped(inCase('timeline.md'), ['#politics', '#politcs']));
  const failed = start(wrong);
  assert.match(failed.stderr, /^content\/cases\/bench\/timeline\.md:5:1 error Unknown tag/);
  assert.equal(failed.stdout, '');
  assert.equal(failed.status, 1);
  const root = project();
  const here = spawnSync(process.execPath, [command], {
    encoding: 'utf8',
    env: withoutAddress,
    cwd: root,
  });
  assert.match(here.stdout, /no errors\.\n$/, 'without --root, the folder it was started in');
  assert.match(here.stdout, new RegExp(`^${Object.keys(validContent).length} files`));
  assert.equal(here.stderr, '');
  assert.equal(here.status, 0);
});

test('as a process: colour is for terminals, or if it is asked for; rules lead to the site', () => {
  const wrong = project(mistyped(inCase('timeline.md'), ['#politics', '#politcs']));
  const { stderr } = start(wrong, [], {
    FORCE_COLOR: '1',
    SITE_URL: 'https://notes.example.org',
  });
  assert.match(stderr, /\u001b\[/);
  assert.match(stderr, /https:\/\/notes\.example\.org\/contribute\/rules\/tag-unknown\//);
});
