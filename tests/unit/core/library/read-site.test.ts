import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { defaultSite } from '../../../../src/core/files/site-schema.ts';
import { createBuildCache } from '../../../../src/core/library/build-cache.ts';
import { checkFormat, readSite } from '../../../../src/core/library/read-site.ts';
import { validContent } from '../../support/content.ts';

const path = 'content/site.yaml';
const read = (text: string) =>
  readSite([{ kind: { kind: 'site' }, file: new VFile({ path, value: text }) }]);
const rules = ({ messages }: VFile) => messages.map(({ ruleId, fatal }) => [ruleId, fatal]);

test('a site says its name', () => {
  const { site, file } = read(validContent[path] ?? '');
  assert.equal(site.title, 'Little Readings');
  assert.deepEqual(rules(file), []);
});

test('without settings there is one warning, and the site can be built', () => {
  const { site, file } = readSite([]);
  assert.equal(site, defaultSite);
  assert.equal(file.path, path);
  assert.deepEqual(rules(file), [['settings-missing', false]]);
});

test('settings that cannot be used have an error, and the default ones take their place', () => {
  const { site, file } = read('title: [a, b]\n');
  assert.equal(site, defaultSite);
  assert.deepEqual(rules(file), [
    ['front-matter-type', true],
    ['front-matter-missing', true],
    ['front-matter-missing', true],
  ]);
});

test('settings that did not change are the same object, with the same messages', () => {
  const cache = createBuildCache();
  const again = (text: string) =>
    readSite([{ kind: { kind: 'site' }, file: new VFile({ path, value: text }) }], cache);
  const valid = validContent[path] ?? '';
  assert.equal(again(valid).site, again(valid).site);
  assert.notEqual(again(`${valid}languages: [fr]\n`).site, again(valid).site);
  assert.deepEqual(rules(again('title: [a]\n').file), rules(again('title: [a]\n').file));
});

test('a colour is measured in the scheme that it is for', () => {
  const { file } = read(
    `${validContent[path]}colours:\n  accent: { light: "#ffd0c8", dark: "#7a1f1f" }\n`,
  );
  assert.deepEqual(
    file.messages.map(({ ruleId, place }) => [
      ruleId,
      place && 'start' in place && place.start.column,
    ]),
    [
      ['colour-contrast', 20],
      ['colour-contrast', 37],
    ],
  );
});

test('content of an older format is told each change since then, and what to do', () => {
  const changes = [
    { to: 3, change: 'lanterns are lamps', advice: 'Rename them.' },
    { to: 2, change: 'benches have names', advice: 'Give them some.' },
  ];
  const file = new VFile('title: A\nformat: 1 # as it was\n');
  checkFormat(file, changes);
  const [message] = file.messages;
  assert.deepEqual(
    [message?.ruleId, message?.line, message?.column, message?.reason],
    ['format-old', 2, 9, 'Unexpected format `1`, expected `3`'],
  );
  assert.equal(
    message?.note,
    'Since format 2 benches have names. Give them some.\nSince format 3 lanterns are lamps. Rename them.\nThen write `format: 3`.',
  );
});

test('an older format is named although its settings cannot be read', () => {
  const file = new VFile({ path: 'content/site.yaml', value: 'format: 1\nlanterns: many\n' });
  readSite([{ kind: { kind: 'site' }, file }]);
  assert.equal(file.messages[0]?.ruleId, 'format-old');
});

test('content of a newer format needs a newer engine; the same format and none need nothing', () => {
  const rulesOf = (text: string) => {
    const file = new VFile(text);
    checkFormat(file, [{ to: 2, change: 'c', advice: 'A.' }]);
    return file.messages.map(({ ruleId }) => ruleId);
  };
  assert.deepEqual(rulesOf('format: 3\n'), ['format-new']);
  assert.deepEqual(rulesOf('format: 2\n'), []);
  assert.deepEqual(rulesOf('title: A\n'), []);
});

test('content that states no format is of the first that could be stated', () => {
  const file = new VFile('title: A\n');
  checkFormat(file, [{ to: 3, change: 'lanterns are lamps', advice: 'Rename them.' }]);
  const [message] = file.messages;
  assert.deepEqual(
    [message?.ruleId, message?.line, message?.reason],
    ['format-old', 1, 'Unexpected format `2`, expected `3`'],
  );
});

test('a pattern that another side has is an error at the second one', () => {
  const sides =
    'vocabulary:\n  sides:\n' +
    '    mill: {label: for the mill, role: side-1, pattern: dots}\n' +
    '    river: {label: for the river, role: side-2, pattern: dots}\n';
  const { file } = read(`${validContent[path]}${sides}`);
  const [message, ...others] = file.messages;
  assert.equal(others.length, 0);
  assert.match(
    message?.reason ?? '',
    /sides\.river\.pattern: dots`, expected the pattern, which no other side may have: one of `solid`/,
  );
});
