import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { projectRoot } from '../../support/fixtures.ts';
import { validContent } from '../../support/content.ts';

test('name, licence and contact are those of the content folder that a process starts in', (t) => {
  const root = mkdtempSync(join(tmpdir(), 'second-reading-words-'));
  t.after(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, 'content'));
  writeFileSync(
    join(root, 'content', 'site.yaml'),
    `${validContent['content/site.yaml']}contact: desk@example.org\n`,
  );
  const module = join(projectRoot, 'src/site/words/site.ts');
  const script = `const { siteName, contributors, textLicence, codeLicence, contact } = await import(${JSON.stringify(module)});
    console.log(JSON.stringify([siteName, contributors, textLicence.name, codeLicence ?? null, contact]));`;
  const output = execFileSync('node', ['--input-type=module', '--eval', script], {
    cwd: root,
    encoding: 'utf8',
  });
  assert.deepEqual(JSON.parse(output), [
    'Little Readings',
    'Friends of the Bench',
    'CC BY-SA 4.0',
    null,
    'mailto:desk@example.org',
  ]);
});
