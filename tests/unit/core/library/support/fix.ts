import { type FixedFile, fixContent } from '../../../../../src/core/library/fix-content.ts';
import type { ContentFile } from '../../../../../src/core/files/content-file.ts';
import { build, contentFile } from '../../../support/content.ts';

/** What `--fix` would change. */
export const fix = (files: readonly ContentFile[]): FixedFile[] =>
  fixContent(files, (contents) => build(contents).files);

/** The files after `--fix`. */
export const fixed = (files: readonly ContentFile[]): ContentFile[] => apply(files, fix(files));

/** Puts fixed files in the place of those they were made of. */
export function apply(files: readonly ContentFile[], fixed: readonly FixedFile[]): ContentFile[] {
  const changed = new Map(fixed.map(({ path, after }) => [path, contentFile(path, after)]));
  return files.map((file) => changed.get(file.path) ?? file);
}

/** The text of one of several files. */
export const textOf = (files: readonly ContentFile[], path: string): string | undefined =>
  files.find((file) => file.path === path)?.text;
