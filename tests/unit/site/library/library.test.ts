import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whileEditing } from '../../support/live.ts';

const { getLibrary } = await import('../../../../src/site/library/library.ts');
const page = 'content/pages/about.md';

test('the library is built again when a file has changed, and not before', async () => {
  const first = await whileEditing({}, getLibrary);
  assert.equal(await whileEditing({}, getLibrary), first);
  const changed = { [page]: '---\ntitle: Anew\nsummary: What this is.\n---\n\nProse.\n' };
  const second = await whileEditing(changed, getLibrary);
  assert.notEqual(second, first);
  assert.equal(second.pages[0]?.matter.title, 'Anew');
});

test('a mistake in the content stops the site, and the message says where it is', () =>
  assert.rejects(
    whileEditing({ [page]: '---\ntitle: Anew\n---\n\nProse.\n' }, getLibrary),
    /There is 1 mistake in the content\.\n\ncontent\/pages\/about/,
  ));
