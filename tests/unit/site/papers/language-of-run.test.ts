import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOfRun } from '../../../../src/site/papers/language-of-run.ts';

for (const [tag, attribute] of [
  ['uk-UA', 'val'],
  ['ar-EG', 'bidi'],
  ['he-IL', 'bidi'],
  ['ks-Deva-IN', 'val'],
  ['ja-JP', 'eastAsia'],
  ['zh-CN', 'eastAsia'],
  ['ko-KR', 'eastAsia'],
] as const)
  test(`Word keeps ${tag} as w:${attribute}`, () =>
    assert.equal(
      languageOfRun(`<w:rPr><w:lang w:val="${tag}"/></w:rPr>`),
      `<w:rPr><w:lang w:${attribute}="${tag}"/></w:rPr>`,
    ));

test('the languages of a document’s styles stay as they are', () => {
  const styles = '<w:lang w:val="ar-EG" w:eastAsia="ar-EG" w:bidi="ar-EG"/>';
  assert.equal(languageOfRun(styles), styles);
});
