import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  describeVoice,
  voiceCards,
  voiceLook,
} from '../../../../src/site/reading-room/voice-cards.ts';
import { build, contentFiles } from '../../support/content.ts';

const [item] = build(contentFiles()).library.cases;
assert.ok(item);

test('the voices are cards in the order in which they begin, the author’s among them', () => {
  const cards = voiceCards(item);
  assert.deepEqual(
    cards.map(({ slug }) => slug),
    ['the.author', 'mary-dunn'],
  );
  // The sentence with Mary Dunn has 24 of the 104 words.
  assert.deepEqual(
    cards.map(({ number, kind }) => [number, kind]),
    [
      ['77%', '80 words'],
      ['23%', '24 words'],
    ],
  );
});

test('a voice looks like its first kind and its side; the author has a look of their own', () => {
  const [author, planner] = voiceCards(item);
  assert.equal(planner?.look, 'voice voice-named side-none');
  assert.equal(planner?.remark, 'Named, official, side not stated');
  assert.equal(author?.look, 'voice voice-author');
  assert.equal(author?.remark, 'Words that nobody in the text is said to have spoken.');
});

test('a voice is described by its kinds and its side', () => {
  assert.equal(
    describeVoice(
      { kinds: ['unnamed', 'civilian'], side: 'others' },
      { others: { label: 'a neighbour', role: 'side-3', pattern: 'dots' } },
    ),
    'Not named, civilian, a neighbour',
  );
});

test('a voice on a side has the colour and the pattern of that side', () => {
  const sides = { mill: { label: 'for the mill', role: 'side-4', pattern: 'checks' } } as const;
  assert.equal(
    voiceLook({ kinds: ['official'], side: 'mill' }, sides),
    'voice-official side-4 pattern-checks',
  );
});
