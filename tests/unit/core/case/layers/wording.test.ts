import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWording } from '../../../../../src/core/case/layers/wording.ts';
import { layer, words } from '../../../support/layer.ts';

const read = (body: string) => {
  const { entries, file, rules } = layer(`## removal\n\n> the **removal**\n\n${body}\n`);
  return { wording: readWording(entries, file)[0], rules: rules(), file };
};

test('alternatives keep the order of the file: the plainest first', () => {
  const { wording, rules } = read(
    'It hides the doer.\n\n- taking away: says what was done\n- *disposal*: says that it is gone\n\nMore.',
  );
  assert.deepEqual(rules, []);
  assert.deepEqual(
    wording?.alternatives.map((item) => [item.words, words(item.comment)]),
    [
      ['taking away', 'says what was done'],
      ['disposal', 'says that it is gone'],
    ],
  );
  assert.equal(words(wording?.body ?? []), 'It hides the doer. More.');
  assert.equal(wording?.title, 'removal');
  assert.equal(wording?.slug, 'removal');
  assert.equal(wording?.line, 1);
  assert.equal(wording?.anchors.length, 1);
});

test('no list at all is reported at the heading', () => {
  assert.deepEqual(read('It hides the doer.').rules, ['1 alternatives-missing']);
});

for (const item of ['taking away', 'taking away - plain', 'taking away, plain', 'taking away:'])
  test(`an alternative says what it implies behind a colon: \`- ${item}\` does not`, () => {
    assert.deepEqual(read(`- ${item}`).rules, ['5 item-unexpected']);
  });

test('an item of several paragraphs is reported at its line, and left out', () => {
  const { wording, rules } = read('- taking away: plain\n- disposal: harsh\n\n  And more.');
  assert.deepEqual(rules, ['6 item-unexpected']);
  assert.deepEqual(
    wording?.alternatives.map((item) => item.words),
    ['taking away'],
  );
  assert.deepEqual(read('- disposal: harsh\n\n  And more.').rules, ['5 item-unexpected']);
});

test('a missing body is not also reported as a missing alternative', () => {
  assert.deepEqual(read('').rules, ['1 entry-body-missing']);
});

test('a split list is reported with the form of an item', () => {
  const { rules, file } = read('- taking away: plain\n* disposal: harsh');
  assert.deepEqual(rules, ['6 item-unexpected']);
  assert.match(String(file.messages[0]?.reason), /items `words: what they imply`/);
});

test('any tag is unknown', () => {
  assert.deepEqual(read('#framing\n\n- taking away: plain').rules, ['5 tag-unknown']);
});
