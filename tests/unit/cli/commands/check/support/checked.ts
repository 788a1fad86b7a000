import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import { runCheck } from '../../../../../../src/cli/commands/check/run-check.ts';
import { plain } from '../../../../../../src/core/messages/reporters/paint.ts';
import { type Override, validContent } from '../../../../support/content.ts';
import { outputOf } from '../../../../support/output.ts';

const folders: string[] = [];
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Writes the valid content, with some files replaced, into a new folder. */
export function project(overrides: Readonly<Record<string, Override>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'second-reading-'));
  folders.push(root);
  for (const [path, written] of Object.entries({ ...validContent, ...overrides })) {
    if (written === undefined) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), written);
  }
  return root;
}

/** Runs the check on such a folder, in this process: another would load everything again. */
export async function check(
  overrides: Readonly<Record<string, Override>> = {},
  args: string[] = [],
  env: Record<string, string> = {},
): Promise<{ status: number; stdout: string; stderr: string; root: string }> {
  const root = project(overrides);
  const ran = await outputOf((output) =>
    runCheck(args, { ...output, folder: root, env, paint: plain, width: 100 }),
  );
  return { ...ran, root };
}
