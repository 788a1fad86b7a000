import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { build, contentFiles, messagesOf, shortForm, validContent } from '../../support/content.ts';

const site = 'content/site.yaml';
const article = 'content/cases/bench/article.md';
const voices = 'content/cases/bench/voices.md';
const timeline = 'content/cases/bench/timeline.md';
const place = 'content/glossary/places/old-well.md';

const said = (overrides: Record<string, string>): string[] =>
  messagesOf(contentFiles(overrides)).map(shortForm);
const withWords = (words: string): string => `${validContent[site]}vocabulary:\n${words}`;
const inArticle = (words: string): string =>
  (validContent[article] ?? '').replace('---\n', `---\nvocabulary:\n${words}`);

const council = '  sides: { council: { label: on the side of the council, role: side-1 } }\n';
const onSide = (validContent[voices] ?? '').replace('#none', '#council');
const onTopic = (validContent[timeline] ?? '').replace('#law', '#planning');
const well = `---
term: Old Well
names: [Old Well]
kind: well
lat: 51.5
lon: -1.5
admin: Little Wexcombe
---

A well beside the square.
`;

suite('the words of a subject', () => {
  test('are not known unless the site or the case declares them', () => {
    assert.deepEqual(said({ [voices]: onSide, [timeline]: onTopic, [place]: well }), [
      `${timeline}:11:1 tag-unknown`,
      `${voices}:9:18 tag-unknown`,
      `${place}:4:7 front-matter-type`,
    ]);
  });

  test('are declared by the site for all its cases', () => {
    const words = `${council}  topics: [politics, planning]\n  kinds: { places: { well: point } }\n`;
    const files = {
      [site]: withWords(words),
      [voices]: onSide,
      [timeline]: onTopic,
      [place]: well,
    };
    assert.deepEqual(said(files), []);
    const [item] = build(contentFiles(files)).library.cases;
    assert.equal(item?.vocabulary.sides['council']?.label, 'on the side of the council');
    assert.equal(item?.voices[0]?.side, 'council');
  });

  test('name the lenses of the site, and no others can be used then', () => {
    const technique = 'content/techniques/plural-inflation.md';
    const power =
      '  lenses: { power: { label: Power, asks: "Who decides here?" }, fairness: {}, omission: {} }\n';
    const files = { [site]: withWords(power) };
    assert.deepEqual(said(files), [`${technique}:3:7 front-matter-type`]);
    const [message] = messagesOf(contentFiles(files));
    assert.match(
      message?.reason ?? '',
      /`lens: sourcing`, expected one of `power`, `fairness`, `omission`$/,
    );
    const own = (validContent[technique] ?? '').replace('lens: sourcing', 'lens: power');
    const fixed = { ...files, [technique]: own };
    assert.deepEqual(said(fixed), []);
    const [item] = build(contentFiles(fixed)).library.cases;
    assert.ok(item);
    assert.ok(item.notes.some(({ lens }) => lens === 'power'));
    assert.deepEqual(item.vocabulary.lenses[0], {
      tag: 'power',
      label: 'Power',
      asks: 'Who decides here?',
      role: 'lens-1',
      line: 'solid',
    });
  });

  test('are declared by a case instead, if it differs', () => {
    const files = {
      [site]: withWords('  topics: [politics, planning]\n'),
      [article]: inArticle(council),
      [voices]: onSide,
      [timeline]: onTopic,
    };
    assert.deepEqual(said(files), []);
    assert.deepEqual(said({ ...files, [article]: inArticle('  topics: [politics]\n') }), [
      `${timeline}:11:1 tag-unknown`,
      `${voices}:9:18 tag-unknown`,
    ]);
  });

  test('have a message at their line if they are written in another way', () => {
    assert.deepEqual(said({ [site]: withWords('  sides: { council: { role: side-9 } }\n') }), [
      `${site}:7:21 front-matter-missing`,
      `${site}:7:29 front-matter-type`,
    ]);
    assert.deepEqual(said({ [article]: inArticle('  topics: planning\n') }).length > 0, true);
  });
});
