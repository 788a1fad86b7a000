import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkTour, readTour, tourFigures } from '../../../../../src/core/case/layers/tour.ts';
import { layer } from '../../../support/layer.ts';

const step = (title: string, quote: string, tags = '', body = 'One sentence.'): string =>
  `## ${title}\n\n${quote ? `> ${quote}\n\n` : ''}${tags ? `${tags}\n\n` : ''}${body}\n\n`;
const three = step('A', 'Council') + step('B', 'old bench') + step('C', 'Planners');
const read = (markdown: string) => {
  const { entries, file, rules } = layer(markdown);
  return { entries, file, steps: readTour(entries, file), rules };
};

test('steps keep the order of the file; without a tag a step shows its passage', () => {
  const { steps, rules } = read(
    step('A', 'Planners') + step('B', '', '#dates') + step('C', 'Council', '#word'),
  );
  assert.deepEqual(
    steps.map(({ slug, figure, anchors }) => [slug, figure, anchors.length]),
    [
      ['a', 'passage', 1],
      ['b', 'dates', 0],
      ['c', 'word', 1],
    ],
  );
  assert.deepEqual(rules(), []);
});

test('a tour has three to seven steps', () => {
  const steps = (count: number): string =>
    Array.from({ length: count }, (_, index) => step(`S${index}`, 'Council')).join('');
  for (const [count, expected] of [
    [2, ['1 tour-length']],
    [3, []],
    [7, []],
    [8, ['1 tour-length']],
  ] as const)
    assert.deepEqual(read(steps(count)).rules(), expected, String(count));
});

test('a step has one figure that there is, and one sentence', () => {
  assert.deepEqual(read(three + step('D', 'Council', '#word #dates')).rules(), ['23 tag-extra']);
  assert.deepEqual(read(three + step('D', 'Council', '#map')).rules(), ['23 tag-unknown']);
  assert.deepEqual(read(three + step('D', 'Council', '', 'One. Two.')).rules(), ['19 step-length']);
  assert.deepEqual(read(three + step('D', 'Council', '', 'One.\n\nTwo.')).rules(), [
    '19 step-length',
  ]);
});

/** The rules broken by a step with this figure in a case with these layers. */
function missing(
  figure: string,
  records: Parameters<typeof checkTour>[1]['records'],
  { quote = 'Council', namesPlaces = false } = {},
): string[] {
  const { entries, file } = read(
    step('A', quote, `#${figure}`) + three.slice(three.indexOf('## B')),
  );
  file.messages.length = 0;
  checkTour(entries, { records, namesPlaces }, file);
  return file.messages.map(({ ruleId }) => ruleId ?? '');
}

test('each figure needs its data: the words, the layer, or a place', () => {
  const none = { voices: [], wording: [], lineage: [], timeline: [] };
  for (const figure of tourFigures)
    assert.deepEqual(missing(figure, none, { quote: '' }), ['step-empty'], figure);
  const council = [{ anchors: [{ start: 0, end: 7 }] }];
  assert.deepEqual(missing('passage', none), []);
  assert.deepEqual(missing('voices', { ...none, voices: [{}] }), []);
  assert.deepEqual(missing('dates', { ...none, timeline: [{}] }), []);
  assert.deepEqual(missing('places', none, { namesPlaces: true }), []);
  assert.deepEqual(missing('word', { ...none, wording: council }), []);
  assert.deepEqual(missing('original', { ...none, lineage: council }), []);
  const elsewhere = [{ anchors: [{ start: 7, end: 9 }] }];
  assert.deepEqual(missing('word', { ...none, wording: elsewhere }), ['step-empty']);
  assert.deepEqual(missing('original', { ...none, lineage: elsewhere }), ['step-empty']);
});

test('a layer with errors of its own is not reported again', () => {
  for (const [figure, layer] of [
    ['voices', 'voices'],
    ['word', 'wording'],
    ['original', 'lineage'],
    ['dates', 'timeline'],
  ] as const)
    assert.deepEqual(missing(figure, { [layer]: undefined }), [], figure);
});
