import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { checkTags } from '../../../../../src/core/case/layers/check-tags.ts';
import { layer } from '../../../support/layer.ts';

const check = (tags: string) => {
  const { entries } = layer(`## A\n\n> hail\n\n${tags}\n\nText.\n`);
  const file = new VFile();
  checkTags(
    entries[0]?.entry.tags ?? [],
    { techniques: ['loaded-word'], ids: ['vague-source', 'arguable'] },
    file,
  );
  return file.messages;
};

test('known tags pass', () => {
  assert.deepEqual(check('#loaded-word #vague-source'), []);
});

test('an unknown tag is reported at its place, with advice and the nearest tag', () => {
  const [message, ...others] = check('#loaded-word #vague-sauce');
  assert.equal(others.length, 0);
  assert.equal(message?.ruleId, 'tag-unknown');
  assert.equal(`${message?.line}:${message?.column}`, '5:14');
  assert.equal(
    message?.note,
    'Tags are ids of techniques (the files in `content/techniques/`), `#vague-source`, `#arguable`.',
  );
  assert.equal(message?.actual, '#vague-sauce');
  assert.deepEqual(message?.expected, ['#vague-source']);
});

test('a tag that resembles none has no suggestion', () => {
  const [message] = check('#zzz');
  assert.equal(message?.expected, undefined);
});
