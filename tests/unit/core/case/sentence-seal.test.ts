import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentenceSeal } from '../../../../src/core/case/sentence-seal.ts';
import { applyEdits } from '../../../../src/core/messages/fixes/apply-edits.ts';
import { build, contentFiles, inCase, mistyped } from '../../support/content.ts';

const article = inCase('article.md');

/** Messages and the sealed text of the article with more front matter. */
function read(more: string) {
  const sha = /^sha256: .*$/m.exec(contentFiles().find(({ path }) => path === article)?.text ?? '');
  const line = sha?.[0] ?? '';
  const files = contentFiles(mistyped(article, [line, `${line}${more}`]));
  const file = build(files).files.find(({ path }) => path === article);
  assert.ok(file);
  const edits = (file.data.sealing ?? []).flatMap((fix) => fix.edits);
  return {
    rules: file.messages.map(({ ruleId, line: at }) => `${at}: ${ruleId}`),
    sealed: /^sentences: (.*)$/m.exec(applyEdits(String(file), edits))?.[1],
  };
}

test('seal: the number of sentences and FNV-1a of their offsets', () => {
  // The offset basis of FNV-1a is the hash of no letters.
  assert.equal(sentenceSeal([]), '0-811c9dc5');
  assert.match(sentenceSeal([{ start: 0, end: 4 }]), /^1-[\da-f]{8}$/);
});

test('seal: another end gives another seal', () =>
  assert.notEqual(sentenceSeal([{ start: 0, end: 4 }]), sentenceSeal([{ start: 0, end: 5 }])));

test('seal: a text without one can be sealed, and is then clean', () => {
  const { rules, sealed } = read('');
  assert.deepEqual(rules, []);
  assert.deepEqual(read(`\nsentences: ${sealed}`), { rules: [], sealed });
});

test('seal: other sentences are an error at the seal, and can be accepted', () => {
  const { sealed } = read('');
  const wrong = read('\nsentences: 99-00000000');
  assert.equal(wrong.rules.length, 1);
  assert.match(wrong.rules[0] ?? '', /: sentences-differ$/);
  assert.equal(wrong.sealed, sealed);
});

test('seal: an entry that fits nowhere is a warning', () =>
  assert.match(read('\nabbreviations: [Zzz.]').rules.join(), /^\d+: abbreviation-unused$/));

test('seal: an entry that is no abbreviation is an error', () =>
  assert.match(read('\nabbreviations: [Zzz]').rules.join(), /^\d+: front-matter-type$/));
