import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { warningsTold } from '../../../../src/site/library/tell-warnings.ts';

/** A file with warnings, each a line number and a reason; the ones that start with `!` are errors. */
function file(path: string, ...messages: [line: number, reason: string][]): VFile {
  const made = new VFile({ path, value: '' });
  for (const [line, reason] of messages)
    made.message(reason, { place: { line, column: 1 } }).fatal = reason.startsWith('!');
  return made;
}

test('each warning is told once, wherever its line moves, and again after it was gone', () => {
  const said: string[] = [];
  const tell = warningsTold((text) => said.push(text.replace(/:\d+ {2}.*\n/g, ' ')));
  const rounds: [files: VFile[], told: string[]][] = [
    [[file('a.md', [1, 'Long'], [2, '!Wrong'])], ['1 warning:\n\na.md:1 Long']],
    [[file('a.md', [9, 'Long'])], []],
    [
      [file('a.md', [9, 'Long'], [12, 'Odd']), file('b.md', [1, 'Long'])],
      ['2 warnings:\n\na.md:12 Odd\n\nb.md:1 Long'],
    ],
    [[file('b.md', [1, 'Long'])], []],
    [[file('a.md', [3, 'Long']), file('b.md', [1, 'Long'])], ['1 warning:\n\na.md:3 Long']],
    [[], []],
  ];
  for (const [files, told] of rounds) {
    said.length = 0;
    tell(files);
    assert.deepEqual(said, told);
  }
});
