import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeCartridge } from '../../../src/exports/cartridge.ts';
import { makeDownload } from '../../../src/exports/downloads.ts';
import { site, subjects } from './support/cases.ts';
import { all, plain, readXml, type XmlElement } from './support/read-xml.ts';
import { givenAway, type Secret, secretsOf } from './support/secrets.ts';
import { unzip } from './support/unzip.ts';

/** All text and attributes of an element, but for some elements. */
function shown(element: XmlElement, hidden: readonly string[] = []): string {
  if (hidden.includes(element.name)) return '';
  const parts = [
    ...Object.values(element.attributes),
    element.text,
    ...element.children.map((child) => shown(child, hidden)),
  ];
  return parts.map(plain).join(' ');
}

/**
 * What a student is shown of each file of a cartridge before an answer: all of it, but for the
 * scoring and feedback of a quiz.
 */
function studentTexts(files: Record<string, string>): Map<string, string> {
  const manifest = readXml(files['imsmanifest.xml'] ?? '');
  const teachers = all(manifest, 'resource').filter((resource) =>
    shown(resource).includes('Instructor'),
  );
  const hidden = new Set(
    teachers.flatMap((resource) =>
      all(resource, 'file').map(({ attributes }) => attributes['href']),
    ),
  );
  return new Map(
    Object.entries(files)
      .filter(([path]) => !hidden.has(path))
      .map(([path, file]) => [
        path,
        path.endsWith('.html')
          ? plain(file)
          : shown(readXml(file), ['resprocessing', 'itemfeedback']),
      ]),
  );
}

for (const { item, library } of subjects) {
  const files = unzip(makeCartridge(item, library, site));

  test(`${item.id}: nothing in the cartridge that is for students gives an answer, a reason or a note away`, () => {
    const texts = studentTexts(files);
    assert.ok(
      texts.has('pages/worksheet.html') &&
        texts.has('quiz/quiz.xml') &&
        !texts.has('teacher/plan.html'),
    );
    for (const [path, text] of texts) assert.deepEqual(givenAway(text, item, library), [], path);
  });

  test(`${item.id}: neither the flash cards nor the rubric give one away`, () => {
    for (const file of ['flashcards.tsv', 'rubric.csv']) {
      assert.deepEqual(
        givenAway(String(makeDownload(file, item, library, site)), item, library),
        [],
        file,
      );
    }
  });

  test(`${item.id}: the key is in no file of the cartridge, and teachers' files are in no table of contents`, () => {
    assert.deepEqual(
      Object.keys(files).filter((path) => path.includes('key')),
      [],
    );
    const manifest = readXml(files['imsmanifest.xml'] ?? '');
    const listed = new Set(
      all(manifest, 'item').map(({ attributes }) => attributes['identifierref']),
    );
    const teachers = all(manifest, 'resource').filter((resource) =>
      shown(resource).includes('Instructor'),
    );
    assert.deepEqual(
      teachers.map(({ attributes }) => attributes['href']),
      ['teacher/plan.html', 'teacher/guidance.html'],
    );
    assert.ok(teachers.every(({ attributes }) => !listed.has(attributes['identifier'])));
  });

  test(`${item.id}: what a quiz holds for scoring would be noticed if it were shown`, () => {
    const quiz = shown(readXml(files['quiz/quiz.xml'] ?? ''));
    assert.ok(givenAway(quiz, item, library).some((found) => found.startsWith('rationale')));
    const techniques = shown(readXml(files['techniques/techniques.xml'] ?? ''));
    assert.ok(givenAway(techniques, item, library).some((found) => found.startsWith('note: ')));
  });
}

test('each kind of secret is noticed in a worksheet', () => {
  const [, real] = subjects;
  assert.ok(real);
  const worksheet = plain(
    unzip(makeCartridge(real.item, real.library, site))['pages/worksheet.html'] ?? '',
  );
  const kinds = new Set(secretsOf(real.item).map(({ kind }) => kind));
  assert.equal(kinds.size, 6);
  for (const kind of kinds) {
    const secret: Secret | undefined = secretsOf(real.item).find((other) => other.kind === kind);
    const found = givenAway(`${worksheet} ${secret?.words.toUpperCase()}`, real.item, real.library);
    assert.ok(found.includes(`${kind}: ${secret?.words}`), `${kind}: ${found.join()}`);
  }
});
