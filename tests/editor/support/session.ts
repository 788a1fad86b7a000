import assert from 'node:assert/strict';
import { after } from 'node:test';
import { inCase, mistyped, validContent } from '../../unit/support/content.ts';
import { type Diagnostic, startServer } from './client.ts';
import { makeProject } from './project.ts';

/** A project on disk, and a language server that has it open: one for all tests. */
export const project = makeProject();
export const client = await startServer(project.root);

after(() => {
  client.close();
  project.remove();
});

/** The file that most tests change. */
export const commentary = inCase('commentary.md');

/** A file of the project without mistakes. */
export const valid = (path: string): string => validContent[path] ?? '';

/** The same file with something else in one place. */
export const wrong = (path: string, from: string, to: string): string =>
  mistyped(path, [from, to])[path] ?? '';

/** The one diagnostic that there is. */
export function only(diagnostics: Diagnostic[]): Diagnostic {
  assert.equal(diagnostics.length, 1, JSON.stringify(diagnostics, undefined, 2));
  return diagnostics[0] as Diagnostic;
}
