import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeCartridge } from '../../../src/exports/cartridge.ts';
import { cartridgeParts, type CartridgePart } from '../../../src/exports/cartridge-parts.ts';
import { lessonQuiz } from '../../../src/exports/quiz.ts';
import { makeQtiPackage } from '../../../src/exports/qti-package.ts';
import { site, subjects } from './support/cases.ts';
import { againstRules, againstSchema, countPatterns, schemas, skip } from './support/schemas.ts';
import { unzip } from './support/unzip.ts';

const kinds = { assessment: 'quiz', link: 'link', topic: 'topic' } as const;

const packed = subjects.map(({ item, library }) => ({
  id: item.id,
  files: unzip(makeCartridge(item, library, site)),
  parts: cartridgeParts(item, library, site),
  quiz: lessonQuiz(item, site),
}));

/** The document of a kind in the small case. */
function document(kind: keyof typeof schemas): string {
  const [first] = packed;
  if (kind === 'manifest') return first?.files['imsmanifest.xml'] ?? '';
  return first?.parts.find((part) => part.kind !== 'page' && kinds[part.kind] === kind)?.text ?? '';
}

/** A document with one thing broken in it. */
function broken(kind: keyof typeof schemas, from: string | RegExp, to: string): string {
  const before = document(kind);
  const after = before.replace(from, to);
  assert.notEqual(after, before, `nothing to break in the ${kind}`);
  return after;
}

for (const { id, files, parts, quiz } of packed) {
  test(`${id}: the manifest and each document keep to 1EdTech's schemas`, { skip }, async () => {
    assert.deepEqual(await againstSchema('manifest', files['imsmanifest.xml'] ?? ''), []);
    const documents = parts.filter(
      (part): part is CartridgePart & { kind: keyof typeof kinds } => part.kind !== 'page',
    );
    assert.deepEqual(
      new Set(documents.map(({ kind }) => kind)),
      new Set(Object.keys(kinds)),
      'a quiz, a link and a topic are among them',
    );
    for (const { kind, path } of documents)
      assert.deepEqual(await againstSchema(kinds[kind], files[path] ?? ''), [], path);
    if (quiz) {
      const alone = unzip(makeQtiPackage(quiz))['quiz/quiz.xml'] ?? '';
      assert.deepEqual(await againstSchema('quiz', alone), []);
      assert.deepEqual(againstRules('quiz', alone), []);
    }
  });

  test(`${id}: the manifest and the quizzes keep to the Schematron rules`, { skip }, () => {
    assert.deepEqual(againstRules('manifest', files['imsmanifest.xml'] ?? ''), []);
    const quizzes = parts.filter(({ kind }) => kind === 'assessment');
    assert.ok(quizzes.length > 0);
    for (const { text, path } of quizzes) assert.deepEqual(againstRules('quiz', text), [], path);
  });
}

const schemaCases: [
  kind: keyof typeof schemas,
  from: string | RegExp,
  to: string,
  problem: RegExp,
][] = [
  ['manifest', '1.1.0', '1.2.0', /schemaversion/],
  ['manifest', 'type="imswl_xmlv1p1"', 'type="weblink"', /resource.*type/],
  ['quiz', '</questestinterop>', '<item ident="x"/></questestinterop>', /item/],
  ['link', /<url [^>]*\/>/, '', /webLink/],
  ['topic', 'text/html', 'text/markdown', /texttype/],
];
for (const [kind, from, to, problem] of schemaCases) {
  test(`the schema of a ${kind} refuses ${to || 'a missing part'}`, { skip }, async () => {
    assert.match((await againstSchema(kind, broken(kind, from, to))).join('\n'), problem);
  });
}

const ruleCases: [kind: 'manifest' | 'quiz', from: string | RegExp, to: string, rule: string][] = [
  ['quiz', /<response_label.*?<\/response_label>/, '', 'RULE 4d'],
  ['quiz', '<varequal respident="response1">', '<varequal respident="other">', 'RULE 4e'],
  ['quiz', 'cc.exam.v0p1', 'cc.quiz', 'RULE 1j'],
  ['quiz', '<itemfeedback ident="general_fb">', '<itemfeedback ident="never">', 'RULE 12c'],
  ['manifest', 'type="imswl_xmlv1p1"', 'type="imswl_xmlv1p1" href="x.xml"', 'RULE 2c'],
  ['manifest', /(<file href="discussion[^>]*>)/, '$1$1', 'RULE 1b'],
];
for (const [kind, from, to, rule] of ruleCases) {
  test(`the Schematron rules of a ${kind} notice ${rule}`, { skip }, () => {
    assert.ok(
      againstRules(kind, broken(kind, from, to)).some((problem) => problem.includes(`[${rule}]`)),
      rule,
    );
  });
}

test('the Schematron rules are read whole', { skip }, () => {
  assert.equal(
    countPatterns('quiz'),
    12,
    'rule sets 1 to 8 and 10 to 13; the schema has number 9 in a comment',
  );
  assert.equal(countPatterns('manifest'), 11);
});
