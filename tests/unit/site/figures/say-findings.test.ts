import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sayFindings } from '../../../../src/site/figures/say-findings.ts';
import { build, contentFiles, inCase, mistyped } from '../../support/content.ts';
import { sealedText, source } from '../../support/valid-content.ts';

function findings(overrides: Record<string, string | undefined> = {}) {
  const { library } = build(contentFiles(overrides));
  const [item] = library.cases;
  assert.ok(item);
  return sayFindings(item, library);
}

test('each figure says what it shows, counted from the case', () => {
  // 104 words, 24 of them Mary Dunn's.
  assert.deepEqual(findings(), {
    voices: 'Of 1 voice 1 has a name. The author’s own words are 77% of the text.',
    notes:
      '1 of 2 notes says what the text does well. The longest rows are Sourcing and Fairness, with 1.',
    timeline: 'Of 2 dates the article says 1 and leaves out 1.',
    lineage: '1 phrase of the article can be followed to an original in Welsh.',
  });
});

test('a figure that the case does not have says nothing', () => {
  const layers = ['voices', 'timeline', 'lineage'];
  const without = findings(
    Object.fromEntries(layers.map((name) => [inCase(`${name}.md`), undefined])),
  );
  assert.deepEqual(Object.keys(without), ['notes']);
});

test('places: how many the article names, and how many by another name than the site’s', () => {
  const named = sealedText(source.replace('Little Wexcombe', 'Old Moor'));
  const glossary = mistyped('content/glossary/places/sallow-moor.md', [
    'names: [Sallow Moor]',
    'names: [Sallow Moor, Old Moor]',
  ]);
  assert.equal(
    findings({ ...named, ...glossary }).places,
    'The article names 1 of 1 place on the map. 1 of them it calls by another name than this site.',
  );
});
