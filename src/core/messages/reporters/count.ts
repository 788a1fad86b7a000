import type { VFile } from 'vfile';
import { fixesOf } from '../fixes/fix.ts';

/** The result of a check, in numbers. */
export interface Count {
  files: number;
  errors: number;
  warnings: number;
  /** Messages, and quotes whose typography differs from the article's, that `--fix` can fix. */
  fixable: number;
}

/** Counts the problems in files. */
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
