import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layerNames } from '../../../src/core/case/layers/layers.ts';
import { begunLayers } from '../../../src/import/begun-layers.ts';
import { build, contentFiles } from '../support/content.ts';

const begun = begunLayers();

test('a new case has a file for layers that exist, and the commentary is among them', () => {
  const names = Object.keys(begun);
  assert.ok(names.includes('commentary.md'));
  for (const name of names)
    assert.ok((layerNames as string[]).includes(name.replace('.md', '')), name);
});

test('what a layer begins with is one comment, so that no page shows it', () => {
  for (const [name, text] of Object.entries(begun)) {
    assert.match(text, /^<!--\n[^]*\n-->\n$/, name);
    assert.equal(text.match(/<!--|-->/g)?.length, 2, name);
  }
});

test('a case with layers that are only begun has no errors and no entries', () => {
  const changed = Object.fromEntries(
    Object.entries(begun).map(([name, text]) => [`content/cases/bench/${name}`, text]),
  );
  const { library, files } = build(contentFiles(changed));
  const errors = files.flatMap(({ messages }) => messages).filter(({ fatal }) => fatal);
  assert.deepEqual(errors.map(String), []);
  assert.deepEqual(library.cases[0]?.notes, []);
});
