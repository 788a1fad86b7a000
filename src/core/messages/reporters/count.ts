import type { VFile } from 'vfile';
import { fixesOf } from '../fixes/fix.ts';

/** What a check found, in numbers. */
export interface Count {
  files: number;
  errors: number;
  warnings: number;
  /** Messages, and quotes with another typography than the article, that `--fix` can mend. */
  fixable: number;
}

/** Counts what was found in files. */
export function count(files: readonly VFile[]): Count {
  const messages = files.flatMap((file) => file.messages);
  const errors = messages.filter(({ fatal }) => fatal).length;
  return {
    files: files.length,
    errors,
    warnings: messages.length - errors,
    fixable: files.reduce((sum, file) => sum + fixesOf(file).length, 0),
  };
}
