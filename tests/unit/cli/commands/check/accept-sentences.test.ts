import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { inCase, validContent } from '../../../support/content.ts';
import { check } from './support/checked.ts';

const article = inCase('article.md');
const text = validContent[article] ?? '';
const sha = /^sha256: .*$/m.exec(text)?.[0] ?? '';
const sealedAs = (seal: string): string => text.replace(sha, `${sha}\nsentences: ${seal}`);

/** The seal that an older splitter left: it ended one sentence more. */
const older = '5-0a1b2c3d';
/** Six sentences, one a line; FNV-1a of their offsets, worked out with another program. */
const now = '6-49620251';

suite('--accept-sentences', () => {
  test('without it, sentences that end elsewhere stop the check, and the message names it', async () => {
    const { status, stderr, root } = await check({ [article]: sealedAs(older) });
    assert.equal(status, 1);
    assert.match(stderr, /sentences-differ/);
    assert.match(stderr, /`npm run check -- --accept-sentences`/);
    assert.equal(readFileSync(join(root, article), 'utf8'), sealedAs(older));
  });

  test('--fix does not accept them: numbers in print would change without a word', async () => {
    const { status, root } = await check({ [article]: sealedAs(older) }, ['--fix']);
    assert.equal(status, 1);
    assert.equal(readFileSync(join(root, article), 'utf8'), sealedAs(older));
  });

  test('seals them as they are, says so, and changes nothing else', async () => {
    const { status, stdout, stderr, root } = await check({ [article]: sealedAs(older) }, [
      '--accept-sentences',
    ]);
    assert.equal(status, 0);
    assert.match(stderr, new RegExp(`article\\.md:\\d+ fixed: sentences sealed as ${now}`));
    assert.match(stdout, /no errors/);
    for (const [path, before] of Object.entries(validContent))
      assert.equal(
        readFileSync(join(root, path), 'utf8'),
        path === article ? sealedAs(now) : before,
        path,
      );
  });

  test('gives an article without a seal one, in a file with the line ends of Windows too', async () => {
    const windows = (plain: string): string => `\ufeff${plain.replaceAll('\n', '\r\n')}`;
    const { status, root } = await check({ [article]: windows(text) }, ['--accept-sentences']);
    assert.equal(status, 0);
    assert.equal(readFileSync(join(root, article), 'utf8'), windows(sealedAs(now)));
  });

  test('an article whose seal fits is left as it is', async () => {
    const { status, stderr, root } = await check({ [article]: sealedAs(now) }, [
      '--accept-sentences',
    ]);
    assert.deepEqual([status, stderr], [0, '']);
    assert.equal(readFileSync(join(root, article), 'utf8'), sealedAs(now));
  });
});
