import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whileEditing } from '../../support/live.ts';

const { casePaths } = await import('../../../../src/site/library/case-paths.ts');

test('each case has a path of its page, with the whole site', async () => {
  const [path, ...others] = await whileEditing({}, () => casePaths());
  assert.deepEqual(path?.params, { case: 'bench' });
  assert.equal(path?.props.library.cases[0], path?.props.item);
  assert.deepEqual(others, []);
});

test('a case that does not have the page has no path', async () =>
  assert.deepEqual(
    await whileEditing({}, () => casePaths(({ about }) => about !== undefined)),
    [],
  ));
