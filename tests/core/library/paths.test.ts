import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindOf, pathOf } from '../../../src/core/library/paths.ts';
import { openRepository } from '../../../src/site/repository.ts';
import { validContent } from '../support/content.ts';

test('paths: what a file is and where it stands lead to each other, for every kind of file', () => {
  const kinds = new Set<string>();
  for (const path of [...Object.keys(validContent), 'content/references.json', 'content/cases/bench/about.md']) {
    const kind = kindOf(path);
    if (kind.kind === 'other') continue;
    kinds.add(kind.kind);
    assert.equal(pathOf(kind), path);
  }
  const all = ['article', 'case-page', 'glossary', 'layer', 'lesson', 'page', 'references', 'source', 'technique'];
  assert.deepEqual([...kinds].sort(), all);
});

test('repository: each code host gets its own addresses, from the ways in which package.json writes a repository', () => {
  const path = 'content/glossary/terms/a b.md';
  const github = openRepository('git+https://github.com/owner/name.git');
  assert.equal(github?.edit(path), 'https://github.com/owner/name/edit/main/content/glossary/terms/a%20b.md');
  assert.equal(github?.line('content/a.md', 12), 'https://github.com/owner/name/blob/main/content/a.md?plain=1#L12');
  assert.equal(github?.issue('A & b', 'c?'), 'https://github.com/owner/name/issues/new?title=A+%26+b&body=c%3F');
  const gitlab = openRepository('https://gitlab.example.org/group/sub/name/', 'trunk');
  assert.equal(gitlab?.edit('content/a.md'), 'https://gitlab.example.org/group/sub/name/-/edit/trunk/content/a.md');
  assert.equal(new URL(gitlab?.issue('A', 'b') ?? '').searchParams.get(gitlab?.bodyParameter ?? ''), 'b');
  const codeberg = openRepository('https://codeberg.org/owner/name');
  assert.equal(
    codeberg?.line('content/a.md', 3),
    'https://codeberg.org/owner/name/src/branch/main/content/a.md?display=source#L3',
  );
  assert.equal(codeberg?.edit('content/a.md'), 'https://codeberg.org/owner/name/_edit/main/content/a.md');
});

test('repository: without an address of the web there are no links', () => {
  for (const address of [undefined, '', '  ', 'owner/name', 'git@github.com:owner/name.git', 'https://github.com/']) {
    assert.equal(openRepository(address), undefined, String(address));
  }
});
