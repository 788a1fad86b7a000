import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeAssignmentText } from '../../../../../src/site/teach/assignment/text.ts';
import { english } from '../../../support/words.ts';

test('the text to paste has a numbered step and the whole address for each thing; one thing alone has no number', () => {
  const read = { name: 'First reading', task: 'Read.', href: 'https://example.org/read/' };
  const work = { name: 'Worksheet', task: 'Work.', href: 'https://example.org/work/' };
  assert.equal(
    writeAssignmentText('A bench', [read, work], english.say),
    [
      '‘A bench’',
      '',
      '1. First reading. Read.',
      'https://example.org/read/',
      '',
      '2. Worksheet. Work.',
      'https://example.org/work/',
      '',
      'No account is needed, and nothing is stored.',
    ].join('\n'),
  );
  assert.match(writeAssignmentText('A bench', [read], english.say), /^First reading\. Read\.$/m);
});
