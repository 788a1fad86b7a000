import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explainFolder } from '../../../../src/cli/commands/explain-folder.ts';

test('folders in which Astro cannot build are explained', () => {
  for (const [folder, sign] of [
    ['/home/c#/reading', '#'],
    ['/home/50% done', '%'],
    ['/home/why?', '?'],
  ] as const) {
    const words = explainFolder(folder) ?? '';
    assert.ok(words.includes(`\`${folder}\``) && words.includes(`\`${sign}\``), words);
  }
});

test('other folders will do', () => {
  for (const folder of ['/home/my project', '/home/Проект', 'C:\\reading & more', '/a+b/(1)'])
    assert.equal(explainFolder(folder), undefined);
});
