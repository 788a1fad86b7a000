import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { githubReport } from '../../../../../src/core/messages/reporters/github.ts';

const point = (line: number, column: number) => ({ line, column, offset: 0 });

test('an error is a command at its place, its signs escaped so that it stays one line', () => {
  const file = new VFile({ path: 'content/a,b:c.md' });
  const message = file.message('100% wrong', { start: point(3, 2), end: point(3, 5) });
  Object.assign(message, { ruleId: 'link-unknown', fatal: true, note: 'Fix:\nit.' });
  assert.equal(
    githubReport([file]),
    '::error file=content/a%2Cb%3Ac.md,line=3,endLine=3,col=2,endColumn=5,title=link-unknown::100%25 wrong%0AFix:%0Ait.',
  );
});

test('a warning over several lines has no columns, and the page of its rule is named', () => {
  const file = new VFile({ path: 'a.md' });
  const message = file.message('Long', { start: point(3, 2), end: point(4, 5) });
  Object.assign(message, { ruleId: 'x', url: 'https://reading.test/x/' });
  assert.equal(
    githubReport([file]),
    '::warning file=a.md,line=3,endLine=4,title=x::Long%0AMore: https://reading.test/x/',
  );
});

test('a message about a whole file is shown at its first line', () => {
  const file = new VFile({ path: 'a.md' });
  file.message('Whole');
  assert.match(githubReport([file]), /^::warning file=a\.md,line=1,endLine=1,/);
});
