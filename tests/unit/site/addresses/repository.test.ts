import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { openRepository } from '../../../../src/site/addresses/repository.ts';

test('repository: each code host gets its own addresses, from the ways in which package.json writes a repository', () => {
  const path = 'content/glossary/terms/a b.md';
  const github = openRepository('git+https://github.com/owner/name.git');
  assert.equal(
    github?.edit(path),
    'https://github.com/owner/name/edit/main/content/glossary/terms/a%20b.md',
  );
  assert.equal(
    github?.line('content/a.md', 12),
    'https://github.com/owner/name/blob/main/content/a.md?plain=1#L12',
  );
  const form = github?.suggestion('A & b', 'https://example.org/c/');
  assert.equal(
    form?.address,
    'https://github.com/owner/name/issues/new?template=note.yml&title=A+%26+b&case=https%3A%2F%2Fexample.org%2Fc%2F',
  );
  const gitlab = openRepository('https://gitlab.example.org/group/sub/name/', 'trunk');
  assert.equal(
    gitlab?.edit('content/a.md'),
    'https://gitlab.example.org/group/sub/name/-/edit/trunk/content/a.md',
  );
  for (const host of [gitlab, openRepository('https://codeberg.org/owner/name')]) {
    const {
      address = '',
      parameter = '',
      takes,
    } = host?.suggestion('A', 'https://example.org/c/') ?? {};
    assert.match(
      new URL(address).searchParams.get(parameter) ?? '',
      /^Page: https:\/\/example\.org\/c\/\n\nWhich words/,
    );
    assert.equal(takes, 'entry');
  }
  const codeberg = openRepository('https://codeberg.org/owner/name');
  assert.equal(
    codeberg?.line('content/a.md', 3),
    'https://codeberg.org/owner/name/src/branch/main/content/a.md?display=source#L3',
  );
  assert.equal(
    codeberg?.edit('content/a.md'),
    'https://codeberg.org/owner/name/_edit/main/content/a.md',
  );
});

test('repository: the fields that an address fills are fields of the form for suggestions', () => {
  const form = parse(readFileSync('.github/ISSUE_TEMPLATE/note.yml', 'utf8')) as {
    body: { id: string; type: string }[];
  };
  const { address = '', parameter = '' } =
    openRepository('https://github.com/owner/name')?.suggestion('A', 'https://example.org/') ?? {};
  const fields = new Map(form.body.map(({ id, type }) => [id, type]));
  assert.equal(fields.get(parameter), 'textarea');
  const named = [...new URL(address).searchParams.keys()].filter(
    (key) => key !== 'template' && key !== 'title',
  );
  for (const key of named) assert.ok(fields.has(key), key);
});

test('repository: without an address of the web there are no links', () => {
  for (const address of [
    undefined,
    '',
    '  ',
    'owner/name',
    'git@github.com:owner/name.git',
    'https://github.com/',
  ]) {
    assert.equal(openRepository(address), undefined, String(address));
  }
});

test('the workflow that publishes says which repository and branch it builds, so that pages can be edited', () => {
  const { jobs } = parse(readFileSync('.github/workflows/deploy.yml', 'utf8')) as {
    jobs: { build: { steps: { run?: string; env?: Record<string, string> }[] } };
  };
  const env = jobs.build.steps.find(({ run }) => run?.includes('npm run build'))?.env;
  // What GitHub puts in for a repository `owner/name` on its own host.
  const filled = Object.fromEntries(
    Object.entries(env ?? {}).map(([key, value]) => [
      key,
      value
        .replace('${{ github.server_url }}', 'https://github.com')
        .replace('${{ github.repository }}', 'owner/name')
        .replace('${{ github.ref_name }}', 'main'),
    ]),
  );
  assert.equal(
    openRepository(filled['REPOSITORY_URL'], filled['REPOSITORY_BRANCH'])?.edit('content/a.md'),
    'https://github.com/owner/name/edit/main/content/a.md',
  );
});
