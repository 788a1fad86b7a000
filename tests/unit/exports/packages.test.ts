import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import process from 'node:process';
import { test } from 'node:test';
import { makeCartridge } from '../../../src/exports/cartridge.ts';
import { downloads, downloadsOf } from '../../../src/exports/downloads.ts';
import { identifier } from '../../../src/exports/identifier.ts';
import { makeDownload } from '../../../src/exports/downloads.ts';
import { build, contentFiles, inCase } from '../support/content.ts';
import { projectRoot, site, subjects } from './support/cases.ts';
import { packageProblems } from './support/package-problems.ts';
import { readXml, all } from './support/read-xml.ts';
import { bytes, unzip } from './support/unzip.ts';

for (const { item, library } of subjects) {
  for (const file of ['unit.imscc', 'quiz.qti.zip']) {
    test(`${item.id}: everything in ${file} is named, there and sound`, () => {
      assert.deepEqual(packageProblems(unzip(bytes(makeDownload(file, item, library, site)))), []);
    });
  }
}

const [small] = subjects;
assert.ok(small);
const files = unzip(makeCartridge(small.item, small.library, site));
const manifest = files['imsmanifest.xml'] ?? '';
const quiz = files['quiz/quiz.xml'] ?? '';
const swap = (text: string, from: string | RegExp, to: string): string => {
  const swapped = text.replace(from, to);
  assert.notEqual(swapped, text, String(from));
  return swapped;
};
const without = (path: string): Record<string, string> =>
  Object.fromEntries(Object.entries(files).filter(([other]) => other !== path));

const flaws: [name: string, files: Record<string, string>, problem: RegExp][] = [
  [
    'a file that is not there',
    without('pages/worksheet.html'),
    /^pages\/worksheet.html is not in the zip$/,
  ],
  [
    'a file that nothing names',
    { ...files, 'key.html': '' },
    /^key.html is in the zip and not in the manifest$/,
  ],
  [
    'a reference that leads nowhere',
    {
      ...files,
      'imsmanifest.xml': swap(
        manifest,
        'identifierref="sr.bench.resource.quiz"',
        'identifierref="gone"',
      ),
    },
    /^gone leads nowhere$/,
  ],
  [
    'one id for two things',
    {
      ...files,
      'imsmanifest.xml': swap(manifest, '"sr.bench.item.quiz"', '"sr.bench.item.worksheet"'),
    },
    /^two things have the id sr.bench.item.worksheet$/,
  ],
  [
    'a question with two options',
    {
      ...files,
      'quiz/quiz.xml': swap(quiz, /<response_label ident="option3".*?<\/response_label>/, ''),
    },
    /fewer than three options$/,
  ],
  [
    'a question without a key',
    { ...files, 'quiz/quiz.xml': swap(quiz, '>option1</varequal>', '>option9</varequal>') },
    /not exactly one right option$/,
  ],
];
for (const [name, flawed, problem] of flaws) {
  test(`the check of packages notices ${name}`, () => {
    const problems = packageProblems(flawed);
    assert.equal(problems.length, 1, problems.join('\n'));
    assert.match(problems[0] ?? '', problem);
  });
}

test('identifiers follow from the case and its slugs, and fit into XML and Moodle', () => {
  const titles = (changed: Record<string, string>): string[] => {
    const { library } = build(contentFiles(changed));
    const [item] = library.cases;
    assert.ok(item);
    const made = unzip(makeCartridge(item, library, site))['imsmanifest.xml'] ?? '';
    return all(readXml(made), 'item').map(({ attributes }) => attributes['identifier'] ?? '');
  };
  const renamed = {
    [inCase('lesson/plan.md')]:
      '---\ntitle: Another name\nsummary: And another summary.\n---\n\nRead.\n',
  };
  assert.deepEqual(titles(renamed), titles({}), 'a new title is no new thing');
  assert.equal(identifier('bench', 'quiz', 'one'), 'sr.bench.quiz.one');
  assert.equal(identifier('bänk', 'a/b'), 'sr.b_e4_nk.a_2f_b');
  const long = ['a', 'b'].map((last) => identifier('bench', 'x'.repeat(200) + last));
  assert.ok(long.every((id) => id.length === 96));
  assert.notEqual(long[0], long[1]);
});

test('the same content gives the same bytes, in another process and another time zone', () => {
  const sum = (made: Uint8Array | string | undefined): string =>
    createHash('sha256')
      .update(made ?? '')
      .digest('hex');
  const names = [
    'unit.imscc',
    'quiz.qti.zip',
    'quiz.gift.txt',
    'techniques.gift.txt',
    'flashcards.tsv',
    'rubric.csv',
  ];
  const here = subjects.map(({ item, library }) =>
    names.map((file) => sum(makeDownload(file, item, library, site))),
  );
  const script = `
    const { createHash } = await import('node:crypto');
    const { subjects, site } = await import('./tests/unit/exports/support/cases.ts');
    const { makeDownload } = await import('./src/exports/downloads.ts');
    const sum = (made) => createHash('sha256').update(made ?? '').digest('hex');
    console.log(JSON.stringify(subjects.map(({ item, library }) => ${JSON.stringify(names)}.map((file) => sum(makeDownload(file, item, library, site))))));`;
  const options = {
    cwd: projectRoot,
    encoding: 'utf8',
    env: { ...process.env, TZ: 'Pacific/Kiritimati' },
  } as const;
  assert.deepEqual(
    JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', script], options)),
    here,
  );
});

test('a case offers the downloads whose parts are written, and makes each package and table that it offers', () => {
  for (const { item, library } of subjects) {
    const offered = downloadsOf(item);
    for (const { file, made: how } of offered) {
      const made = makeDownload(file, item, library, site);
      assert.equal(made === undefined, how.by !== 'model', file);
    }
  }
  assert.equal(
    downloadsOf(small.item).length,
    downloads.filter(({ file }) => !/^worksheet-(?:support|stretch)/.test(file)).length,
    'the small case has every part that a lesson needs',
  );
  const { library } = build(contentFiles({ [inCase('lesson/quiz.md')]: undefined }));
  const files = library.cases.flatMap((item) => downloadsOf(item)).map(({ file }) => file);
  assert.ok(files.includes('rubric.csv'));
  assert.deepEqual(
    files.filter((file) => file.startsWith('quiz')),
    [],
  );
});

test('a case without a lesson offers nothing, and its cartridge has the reading and what the notes give', () => {
  const lesson = Object.fromEntries(
    contentFiles()
      .filter(({ path }) => path.includes('/lesson/'))
      .map(({ path }) => [path, undefined]),
  );
  const { library } = build(contentFiles(lesson));
  const [item] = library.cases;
  assert.ok(item);
  assert.deepEqual(
    downloadsOf(item).filter(({ audience }) => audience !== 'programs'),
    [],
  );
  const made = unzip(makeCartridge(item, library, site));
  assert.deepEqual(packageProblems(made), []);
  assert.deepEqual(Object.keys(made), [
    'imsmanifest.xml',
    'pages/first-reading.html',
    'reading-room/reading-room.xml',
    'techniques/techniques.xml',
  ]);
});
