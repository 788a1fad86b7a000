import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { dist, elements, files, text, tree } from '../../site/support/dist.ts';

const pages = files('.html');

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:document'],
    rules: {
      'no-trailing-whitespace': 'off',
      'long-title': 'off',
      'no-inline-style': 'error',
      'valid-id': ['error', { relaxed: true }],
      'require-sri': 'off',
      'tel-non-breaking': 'off',
    },
  });
  const problems: string[] = [];
  for (const page of pages) {
    const report = await validator.validateFile(join(dist, page));
    for (const result of report.results)
      for (const message of result.messages)
        problems.push(
          `${page}:${message.line}:${message.column} ${message.ruleId} ${message.message}`,
        );
  }
  assert.deepEqual(problems.slice(0, 20), []);
});

test('a strict Content-Security-Policy is in every page, and nothing in it needs an exception', () => {
  for (const page of pages) {
    const [policy] = elements(
      tree(page),
      (element) =>
        element.tagName === 'meta' &&
        String(element.properties['httpEquiv']).toLowerCase() === 'content-security-policy',
    );
    const content = String(policy?.properties['content']);
    assert.match(
      content,
      page.includes('/downloads/') ? /default-src 'none'/ : /default-src 'self'/,
      page,
    );
    // The search index is a WebAssembly module, which only its page may run.
    const own = page === 'search/index.html' ? content.replace("'wasm-unsafe-eval'", '') : content;
    assert.doesNotMatch(own, /unsafe-inline|unsafe-eval|https?:|\*/, page);
    assert.deepEqual(
      elements(tree(page), (element) => element.properties['style'] !== undefined).map(
        (element) => element.tagName,
      ),
      [],
      page,
    );
    assert.deepEqual(
      elements(tree(page), (element) =>
        Object.keys(element.properties).some((name) => /^on[A-Z]/.test(name)),
      ).map((element) => element.tagName),
      [],
      page,
    );
  }
});

test('every page has a footer, whoever it is for', () => {
  for (const page of pages) {
    assert.equal(elements(tree(page), ({ tagName }) => tagName === 'footer').length, 1, page);
  }
});

test('each page has a title and a description, one first heading, and no step left out in its headings', () => {
  for (const page of pages) {
    const title = text(elements(tree(page), (element) => element.tagName === 'title')[0] as never);
    assert.notEqual(title, '', page);
    const description = elements(
      tree(page),
      (element) => element.tagName === 'meta' && element.properties['name'] === 'description',
    )[0];
    assert.notEqual(String(description?.properties['content'] ?? ''), '', page);
    const levels = elements(tree(page), (element) => /^h[1-6]$/.test(element.tagName)).map(
      (element) => Number(element.tagName.slice(1)),
    );
    assert.equal(levels.filter((level) => level === 1).length, 1, page);
    for (const [index, level] of levels.entries())
      assert.ok(level <= (levels[index - 1] ?? 0) + 1, `${page}: heading ${index + 1}`);
  }
});
