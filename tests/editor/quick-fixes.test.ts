import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { contentFiles, inCase, messagesOf, source } from '../unit/support/content.ts';
import { applyEdits } from './support/client.ts';
import { client, commentary, only, valid, wrong } from './support/session.ts';

suite('a quick fix', () => {
  /** Makes the one mistake, takes each quick fix, and gives the files that come out of it. */
  async function fix(path: string, from: string, to: string): Promise<string[]> {
    const text = wrong(path, from, to);
    const diagnostics = await client.write(path, text);
    const fixes = await client.quickFixes(path, diagnostics);
    const results = fixes.map(({ edits }) => applyEdits(text, edits));
    for (const result of results)
      assert.deepEqual(messagesOf(contentFiles({ [path]: result })).map(String), [], result);
    await client.write(path, valid(path));
    return results;
  }

  test('for a wrong quote keeps the quote mark and the bold', async () => {
    const [fixed, ...others] = await fix(
      commentary,
      'a step hailed by **planners**',
      'a step praised by **planners**',
    );
    assert.equal(fixed, valid(commentary));
    assert.deepEqual(others, []);
  });

  test('for a mistyped word in bold', async () => {
    assert.deepEqual(await fix(commentary, '**planners**', '**planner**'), [valid(commentary)]);
  });

  test('for a quote over two lines writes it in one', async () => {
    const [fixed] = await fix(
      commentary,
      '> a step hailed by **planners** as a',
      '> a step praised by **planners**\n> as a',
    );
    assert.equal(fixed, valid(commentary));
  });

  test('is not offered if a reply is glued to the quote: it would be lost', async () => {
    assert.deepEqual(
      await fix(
        commentary,
        '> a step hailed by **planners** as a quiet revolution\n',
        '> a step praised by **planners**\nMine.\n',
      ),
      [],
    );
  });

  test('is not offered if nothing resembles the quote', async () => {
    assert.deepEqual(
      await fix(commentary, 'a step hailed by **planners** as a quiet revolution', 'Zebras graze'),
      [],
    );
  });

  test('is not offered if it is not clear which words are meant', async () => {
    assert.deepEqual(
      await fix(
        commentary,
        'a step hailed by **planners** as',
        'a step hailed by **some three planners of** note as',
      ),
      [],
    );
  });

  test('is not offered for a quote with a gap', async () => {
    assert.deepEqual(
      await fix(inCase('voices.md'), 'a respected planner', 'a respectable planner'),
      [],
    );
  });

  test('for a quote that occurs more than once: one for each place', async () => {
    const path = inCase('timeline.md');
    const text = wrong(path, 'had stood in the square **since 1974**', 'the bench');
    const diagnostic = only(await client.write(path, text));
    const fixes = await client.quickFixes(path, [diagnostic]);
    assert.equal(diagnostic.code, 'quote-ambiguous');
    assert.equal(fixes.length, source.split('the bench').length - 1);
    for (const { edits } of fixes) {
      const result = applyEdits(text, edits);
      assert.match(result, /\n> .*\*\*the bench\*\*.*\n\n#politics/);
      assert.deepEqual(messagesOf(contentFiles({ [path]: result })).map(String), [], result);
    }
    assert.equal(new Set(fixes.map(({ title }) => title)).size, fixes.length);
    await client.write(path, valid(path));
  });

  test('for a tag, a citation, a link, a key of the front matter', async () => {
    assert.deepEqual(await fix(commentary, '#both-sides-heard', '#both-side-heard'), [
      valid(commentary),
    ]);
    assert.deepEqual(await fix(commentary, '[@minutes-2026, p. 4]', '[@minutes-206, p. 4]'), [
      valid(commentary),
    ]);
    const page = 'content/pages/about.md';
    assert.deepEqual(await fix(page, 'bench/article.md', 'bench/articles.md'), [valid(page)]);
    const technique = 'content/techniques/plural-inflation.md';
    assert.deepEqual(await fix(technique, 'alsoKnownAs:', 'alsoKnowAs:'), [valid(technique)]);
  });
});
