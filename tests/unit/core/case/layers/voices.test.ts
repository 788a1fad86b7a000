import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readVoices } from '../../../../../src/core/case/layers/voices.ts';
import { article, layer } from '../../../support/layer.ts';

const read = (markdown: string) => {
  const { entries, file, rules } = layer(markdown);
  return {
    voices: readVoices(entries, file, article, ['council', 'residents']),
    rules: rules(),
    file,
  };
};
const entry = (name: string, quote: string, tags: string): string =>
  `## ${name}\n\n> ${quote}\n\n${tags}\n\nA voice.\n\n`;

test('a voice has its words, kinds and side', () => {
  const { voices, rules } = read(entry('Planners', 'Planners hail', '#official #unnamed #none'));
  assert.deepEqual(rules, []);
  const [voice] = voices;
  assert.equal(voice?.name, 'Planners');
  assert.equal(voice?.slug, 'planners');
  assert.deepEqual(voice?.kinds, ['unnamed', 'official'], 'in the order of the format');
  assert.equal(voice?.side, 'none');
  assert.equal(voice?.line, 1);
  assert.deepEqual(voice?.anchors, [
    { start: article.indexOf('Planners'), end: article.indexOf('Planners') + 13 },
  ]);
});

test('a side is read from the tags, and is none without one', () => {
  const { voices } = read(
    entry('A', 'Council', '#named #council') + entry('B', 'Planners', '#named'),
  );
  assert.deepEqual(
    voices.map(({ side }) => side),
    ['council', 'none'],
  );
});

test('a side alone is not enough: a kind of voice is missing', () => {
  assert.deepEqual(read(entry('A', 'Council', '#council')).rules, ['1 tag-missing']);
  assert.deepEqual(read('## A\n\n> Council\n\nA voice.\n').rules, ['1 tag-missing']);
  assert.deepEqual(read(entry('A', 'Council', '#named')).rules, []);
});

test('an unknown tag is reported', () => {
  assert.deepEqual(read(entry('A', 'Council', '#named #nobody')).rules, ['5 tag-unknown']);
});

test('words of two voices are reported at the second quote, with the shared words', () => {
  const { rules, file } = read(
    entry('A', 'Planners hail', '#named') + entry('B', 'hail the removal', '#named'),
  );
  assert.deepEqual(rules, ['11 voice-overlap']);
  assert.match(String(file.messages[0]?.reason), /`hail`/);
  assert.match(String(file.messages[0]?.note), /`A`/);
});

test('neighbouring words of two voices do not overlap', () => {
  const { rules } = read(
    entry('A', 'Planners', '#named') + entry('B', 'hail the removal', '#named'),
  );
  assert.deepEqual(rules, []);
});

test('two sides for one voice are reported, also if one of them is none', () => {
  for (const sides of ['#council #residents', '#council #none'])
    assert.deepEqual(read(entry('A', 'Council', `#named ${sides}`)).rules, ['5 tag-extra']);
});

test('of two sides the one that the case declares first counts', () => {
  const { voices } = read(entry('A', 'Council', '#named #none #residents #council'));
  assert.equal(voices[0]?.side, 'council');
});

test('words of two earlier voices are reported once, with the earlier of them', () => {
  const { rules, file } = read(
    entry('A', 'Planners', '#named') +
      entry('B', 'the removal', '#named') +
      entry('C', 'Planners hail the removal', '#named'),
  );
  assert.deepEqual(rules, ['19 voice-overlap']);
  assert.match(String(file.messages[0]?.reason), /`Planners`/);
});

test('as long as the sides are not known, no tag is reported as unknown', () => {
  const { entries, file, rules } = layer(entry('A', 'Council', '#named #council'));
  const [voice] = readVoices(entries, file, article, undefined);
  assert.deepEqual(rules(), []);
  assert.equal(voice?.side, 'none');
});
