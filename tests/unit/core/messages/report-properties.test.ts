import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentFiles, messagesOf, validContent } from '../../support/content.ts';
import { fc } from '../../support/properties.ts';

test('whatever is done to a file, something is said and nothing throws', () => {
  const paths = Object.keys(validContent);
  const scraps = [
    '*',
    '**',
    '> ',
    '#',
    '## ',
    '\n\n',
    '---\n',
    '[',
    ']',
    '[@',
    '](',
    '[…]',
    '<b>',
    '&',
    ': ',
    '*a',
    '"',
    '{',
    '- ',
    '\t',
    '`',
    '\\',
    '1. ',
    '\u0301',
    '\ud83d',
  ];
  const edit = fc.record({
    at: fc.nat(400),
    remove: fc.nat(12),
    insert: fc.constantFrom('', ...scraps),
  });
  fc.assert(
    fc.property(
      fc.constantFrom(...paths),
      fc.array(edit, { minLength: 1, maxLength: 4 }),
      (path, edits) => {
        const text = edits.reduce(
          (changed, { at, remove, insert }) =>
            changed.slice(0, at) + insert + changed.slice(at + remove),
          validContent[path] ?? '',
        );
        for (const { file, line = 0, column = 0, reason } of messagesOf(
          contentFiles({ [path]: text }),
        )) {
          const lines = (file === path ? text : (validContent[file ?? ''] ?? '')).split('\n');
          assert.ok(
            line >= 1 && line <= lines.length && column >= 1,
            `${file}:${line}:${column} ${reason}`,
          );
          assert.ok(
            column <= (lines[line - 1]?.length ?? 0) + 1,
            `${file}:${line}:${column} ${reason}`,
          );
        }
      },
    ),
    { numRuns: 200 },
  );
});
