import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { writeFixes } from '../../../../../src/cli/commands/check/write-fixes.ts';
import { inCase, mistyped, validContent } from '../../../support/content.ts';
import { check } from './support/checked.ts';

suite('--fix', () => {
  const timeline = validContent[inCase('timeline.md')] ?? '';
  const glued = timeline.replace('1974**\n\n#', '1974**\n#');
  const read = (root: string, path: string): string => readFileSync(join(root, path), 'utf8');

  test('fixes what is safe, says what it did, and checks', async () => {
    const { status, stdout, stderr, root } = await check({ [inCase('timeline.md')]: glued }, [
      '--fix',
    ]);
    assert.equal(
      stderr,
      'content/cases/bench/timeline.md:4 fixed: A blank line between quote and tags\n',
    );
    assert.match(stdout, /no errors/);
    assert.equal(status, 0);
    assert.equal(read(root, inCase('timeline.md')), timeline);
  });

  test('keeps byte-order mark and line ends, and every file that needs nothing', async () => {
    const windows = (text: string): string => `\ufeff${text.replaceAll('\n', '\r\n')}`;
    const { root } = await check({ [inCase('timeline.md')]: windows(glued) }, ['--fix']);
    assert.equal(read(root, inCase('timeline.md')), windows(timeline));
    for (const [path, text] of Object.entries(validContent))
      if (path !== inCase('timeline.md')) assert.equal(read(root, path), text, path);
    assert.deepEqual(readdirSync(join(root, 'content/cases/bench')).sort(), [
      'article.md',
      'commentary.md',
      'lesson',
      'lineage.md',
      'source.txt',
      'timeline.md',
      'voices.md',
      'wording.md',
    ]);
  });

  test('leaves what it cannot fix, and says so', async () => {
    const { status, stderr, root } = await check(
      {
        ...mistyped(inCase('wording.md'), ['**removal**', '**removing**']),
        [inCase('timeline.md')]: glued,
      },
      ['--fix'],
    );
    assert.match(stderr, /fixed: .*\n[\s\S]*Quote not found/);
    assert.match(read(root, inCase('wording.md')), /\*\*removing\*\*/);
    assert.equal(status, 1);
  });

  test('--dry-run shows a diff and changes nothing', async () => {
    const { status, stdout, stderr, root } = await check({ [inCase('timeline.md')]: glued }, [
      '--fix',
      '--dry-run',
    ]);
    assert.equal(
      stdout,
      [
        '--- a/content/cases/bench/timeline.md',
        '+++ b/content/cases/bench/timeline.md',
        '@@ -2,4 +2,5 @@',
        ' ',
        ' > had stood in the square **since 1974**',
        '+',
        ' #politics',
        ' ',
        '',
      ].join('\n'),
    );
    assert.equal(stderr, 'Nothing was changed.\n');
    assert.equal(status, 0);
    assert.equal(read(root, inCase('timeline.md')), glued);
  });

  test('a file that somebody changed in the meantime is left as it is', async () => {
    const { root } = await check();
    const path = inCase('timeline.md');
    const file = { path, before: glued, after: timeline, rounds: [] };
    assert.equal(await writeFixes(root, file), false);
    assert.equal(read(root, path), timeline);
  });
});
