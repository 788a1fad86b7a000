import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whileEditing } from '../../support/live.ts';

const { lessonPaths } = await import('../../../../src/site/teach/lesson-paths.ts');

test('each lesson has a path of a part that is written, with the whole site', async () => {
  const [path] = await whileEditing({}, () => lessonPaths('key'));
  assert.deepEqual(path?.params, { case: 'bench' });
  assert.equal(path?.props.library.cases.length, 1);
});

test('a part that is not written has no path', async () =>
  assert.deepEqual(await whileEditing({}, () => lessonPaths('worksheet-support')), []));
