import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { zip } from '../../../../src/exports/zip.ts';
import { steady } from '../../../../src/site/papers/steady.ts';

const [one, two] = ['abcdefghijklmnopqrstu', 'ABCDEFGHIJ-LMNOPQRS_U'];
const written = (time: string, [first, second]: [string, string]): Uint8Array =>
  zip({
    'docProps/core.xml': `<c><cp:lastModifiedBy>x</cp:lastModifiedBy><dcterms:created xsi:type="d">${time}</dcterms:created><dcterms:modified xsi:type="d">${time}</dcterms:modified></c>`,
    'word/document.xml': `<w:hyperlink r:id="rId${first}"/><w:hyperlink r:id="rId${second}"/><w:hyperlink r:id="rId${first}"/><a r:id="rId7"/>`,
    'word/fontTable.xml': `<w:fonts>${time}</w:fonts>`,
  });
const facts = { date: '2026-05-05', lang: 'en-GB' };
const files = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  );

test('the same document written twice has the same bytes', () =>
  assert.deepEqual(
    steady(written('2026-11-28T10:00:00Z', [one, two]), facts),
    steady(written('2026-11-29T09:30:00Z', [two, one]), facts),
  ));

test('a document bears the date of its case, and the language of its words', () => {
  const core = files(steady(written('now', [one, two]), facts))['docProps/core.xml'] ?? '';
  assert.equal(core.match(/2026-05-05T00:00:00Z/g)?.length, 2);
  assert.match(core, /<dc:language>en-GB<\/dc:language><cp:lastModifiedBy>/);
});

test('two links stay two, a link used twice stays one, and other ids stay as they are', () =>
  assert.match(
    files(steady(written('now', [one, two]), facts))['word/document.xml'] ?? '',
    /rIdLink1".*rIdLink2".*rIdLink1".*"rId7"/,
  ));
