import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { exportsOf } from './support/exports.ts';

const { entryPoints } = JSON.parse(readFileSync('src/typedoc.json', 'utf8')) as {
  entryPoints: string[];
};
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Record<string, { types: string } | string>;
};

/** The parts of a page of `docs/api/` by the name of what they describe, each in one line. */
function partsOf(page: string): Map<string, string> {
  return new Map(
    page
      .split(/^### /m)
      .slice(1)
      .map((part) => [
        /^\w+/.exec(part)?.[0] ?? '',
        part.replaceAll('\\', '').replace(/\s+/g, ' '),
      ]),
  );
}

test('each entry of the package has a page of its exports', () => {
  const entries = Object.values(manifest.exports).flatMap((entry) =>
    typeof entry === 'string' ? [] : (/package\/(\w+)\//.exec(entry.types)?.[1] ?? []),
  );
  assert.deepEqual(
    entryPoints.map((path) => /package\/(\w+)\//.exec(path)?.[1]).sort(),
    entries.sort(),
  );
});

for (const path of entryPoints) {
  const [, entry = ''] = /package\/(\w+)\//.exec(path) ?? [];
  const parts = partsOf(readFileSync(`docs/api/${entry}.md`, 'utf8'));
  const listed = exportsOf(`src/${path}`);

  test(`docs/api/${entry}.md has every export, and no other: npm run api`, () => {
    assert.deepEqual([...parts.keys()].sort(), listed.map(({ name }) => name).sort());
  });

  test(`every export of ${entry} says in a doc comment what it is, and the page says the same`, () => {
    assert.deepEqual(
      listed.filter(({ comment }) => !/^[A-Z`].*[.:;]/.test(comment)),
      [],
      'at least one sentence',
    );
    assert.deepEqual(
      listed.filter(({ name, comment }) => !parts.get(name)?.includes(comment)),
      [],
      'npm run api',
    );
  });
}
