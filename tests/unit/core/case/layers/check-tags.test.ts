import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { checkTags, reportBareTags } from '../../../../../src/core/case/layers/check-tags.ts';
import { layer } from '../../../support/layer.ts';

const known = { techniques: ['loaded-word'], ids: ['vague-source', 'arguable', 'core'] };
const check = (tags: string) => {
  const { entries } = layer(`## A\n\n> hail\n\n${tags}\n\nText.\n`);
  const file = new VFile();
  checkTags(entries[0]?.entry.tags ?? [], known, file);
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
    'Tags are ids of techniques (the files in `content/techniques/`), `#vague-source`, `#arguable`, `#core`.',
  );
  assert.equal(message?.actual, '#vague-sauce');
  assert.deepEqual(message?.expected, ['#vague-source']);
});

test('a tag that resembles none has no suggestion', () => {
  const [message] = check('#zzz');
  assert.equal(message?.expected, undefined);
});

test('a tag that is there already is reported at its second place', () => {
  const [message, ...others] = check('#loaded-word #vague-source #loaded-word');
  assert.equal(others.length, 0);
  assert.equal(message?.ruleId, 'tag-extra');
  assert.equal(`${message?.line}:${message?.column}`, '5:28');
});

/** Reads an entry without a line of tags, or with one if it starts with `#`. */
const bare = (body: string) => {
  const [first] = layer(`## A\n\n> hail\n\n${body}\n`).entries;
  assert.ok(first);
  const file = new VFile();
  const isReported = reportBareTags(first.entry, known, file);
  return { isReported, messages: file.messages.map(({ line, reason }) => `${line} ${reason}`) };
};

for (const line of ['arguable', 'loaded-word, arguable', 'arguable; core'])
  test(`a first line of tags without their signs is reported: ${line}`, () => {
    const { isReported, messages } = bare(`${line}\n\nText.`);
    assert.equal(isReported, true);
    assert.deepEqual(messages, [`5 Tags cannot be read: \`${line.replace(/[,;]/, '')}\``]);
  });

for (const [what, body] of [
  ['words that are no tags', 'The loaded-word is strong.'],
  ['a list', '- arguable'],
  ['a line below tags', '#core\n\narguable'],
  ['nothing', ''],
] as const)
  test(`${what}: no line of tags without their signs`, () => {
    assert.deepEqual(bare(body), { isReported: false, messages: [] });
  });
