import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { checkFileName } from '../../../../src/core/files/check-file-name.ts';
import { kindOf } from '../../../../src/core/files/paths.ts';

function check(path: string): string[] {
  const file = new VFile({ path: `content/${path}` });
  checkFileName(kindOf(file.path), file);
  return file.messages.map(({ ruleId, reason }) => `${String(ruleId)}: ${reason}`);
}

for (const path of [
  'references.json',
  'cases/bench/article.md',
  'cases/bench/commentary.uk.md',
  'cases/bench/lesson/quiz.md',
  'glossary/terms/agency.md',
  'techniques/framing.md',
  'techniques/search.md',
  'pages/about.md',
  'pages/techniques.md',
])
  test(`file name: ${path} is part of the format`, () => assert.deepEqual(check(path), []));

const letters = 'expected lower-case letters, digits and hyphens';
const faults: { path: string; message: string }[] = [
  {
    path: 'reference.json',
    message: 'file-unexpected: Unexpected file `reference.json`. Did you mean `references.json`?',
  },
  { path: 'notes.txt', message: 'file-unexpected: Unexpected file `notes.txt`.' },
  {
    path: 'cases/bench/commentry.md',
    message: 'file-unexpected: Unexpected file `commentry.md`. Did you mean `commentary.md`?',
  },
  {
    path: 'cases/bench/references.json',
    message: 'file-unexpected: Unexpected file `references.json`.',
  },
  {
    path: 'glossary/terms/Agency.md',
    message: `name-of-file: Unexpected name \`Agency\`, ${letters}`,
  },
  {
    path: 'techniques/a_b.md',
    message: `name-of-file: Unexpected name \`a_b\`, ${letters}`,
  },
  {
    path: 'cases/The bench/article.md',
    message: `name-of-file: Unexpected name \`The bench\`, ${letters}`,
  },
  {
    path: 'pages/search.md',
    message:
      'name-of-file: Unexpected name `search`, expected one that is not the address of another page',
  },
  {
    path: `pages/${'A'.repeat(60)}.md`,
    message: `name-of-file: Unexpected name \`${'A'.repeat(60)}\`, ${letters}`,
  },
  {
    path: `pages/${'A'.repeat(61)}.md`,
    message: `name-of-file: Unexpected name \`${'A'.repeat(59)}…\`, ${letters}`,
  },
];

for (const { path, message } of faults)
  test(`file name: a message for ${path}`, () => assert.deepEqual(check(path), [message]));

test('file name: the advice lists what belongs beside the file', () => {
  const noteOf = (path: string): string => {
    const file = new VFile({ path: `content/${path}` });
    checkFileName(kindOf(file.path), file);
    return String(file.messages[0]?.note);
  };
  assert.match(noteOf('cases/bench/x.md'), /`article\.md`, .*`lesson\/plan\.md`/);
  assert.match(noteOf('x.md'), /`glossary\/terms\/`/);
});
