import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Case } from '../../../src/core/case/case.ts';
import { makeCartridge, unitCartridge } from '../../../src/exports/cartridge.ts';
import { bench, inventedBench, library } from '../support/bench.ts';
import { all, readXml } from './support/read-xml.ts';
import { site } from './support/site.ts';
import { unzip } from './support/unzip.ts';

const manifestOf = (item: Case) =>
  readXml(unzip(makeCartridge(item, library, site))['imsmanifest.xml'] ?? '');
const manifest = manifestOf(bench);
const titles = all(manifest, 'title').map(({ text }) => text);

test('students see the unit and their parts in its table of contents, teachers’ parts are not there', () => {
  assert.equal(titles[0], 'Plan', 'the unit has the name of its plan');
  assert.ok(titles.includes('Worksheet: Worksheet'));
  assert.ok(!titles.includes('Guidance'));
  assert.equal(titles.filter((title) => title === 'Plan').length, 1, 'the plan is no entry');
});

test('each resource says who it is for and what it is', () => {
  const resources = new Map(
    all(manifest, 'resource').map((resource) => [
      resource.attributes['identifier'],
      {
        type: resource.attributes['type'],
        use: resource.attributes['intendeduse'],
        role: all(resource, 'lomr:value')[0]?.text,
      },
    ]),
  );
  const resource = (slug: string) => resources.get(`sr.bench.resource.${slug}`);
  assert.deepEqual(resource('plan'), {
    type: 'webcontent',
    use: 'lessonplan',
    role: 'Instructor',
  });
  assert.deepEqual(resource('quiz'), {
    type: 'imsqti_xmlv1p2/imscc_xmlv1p1/assessment',
    use: undefined,
    role: 'Learner',
  });
  assert.equal(resource('discussion')?.type, 'imsdt_xmlv1p1');
  assert.equal(resource('reading-room')?.type, 'imswl_xmlv1p1');
});

test('a cartridge says what it is about and who has the rights, otherwise for an invented text', () => {
  const describe = (item: Case) =>
    all(manifestOf(item), 'lomm:description').map(({ children }) => children[0]?.text ?? '');
  const [summary, rights] = describe(bench);
  assert.equal(summary, 'A short item on the removal of a bench.');
  assert.match(rights ?? '', /The article belongs to whoever holds the rights in it\.$/);
  const [inventedSummary, inventedRights] = describe(inventedBench);
  assert.equal(
    inventedSummary,
    'An invented text, written for practice. A short item on the removal of a bench.',
  );
  assert.match(inventedRights ?? '', /The invented text is among them\.$/);
});

test('a unit without a plan has the title of the article', () => {
  assert.ok(bench.lesson);
  const pages = Object.fromEntries(
    Object.entries(bench.lesson.pages).filter(([name]) => name !== 'plan'),
  );
  const [title] = all(manifestOf({ ...bench, lesson: { ...bench.lesson, pages } }), 'title');
  assert.equal(title?.text, bench.article.matter.title);
});

test('a cartridge holds answers: it goes to a platform, and only with a lesson', () => {
  assert.deepEqual([unitCartridge.audience, unitCartridge.reveals], ['platform', 'answers']);
  assert.equal(unitCartridge.isOffered({ ...bench, lesson: undefined }), false);
});
