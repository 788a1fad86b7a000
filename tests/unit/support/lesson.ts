import assert from 'node:assert/strict';
import type { Case } from '../../../src/core/case/case.ts';
import { type LessonName, lessonNames } from '../../../src/core/files/lesson-parts.ts';
import { build, contentFiles, inCase, type Override } from './content.ts';

/**
 * Builds the case with only some parts of its lesson written.
 *
 * @param parts the parts that are kept
 * @param overrides other files to replace or to take away, by path
 * @returns the case
 */
export function caseWithParts(
  parts: readonly LessonName[] = lessonNames,
  overrides: Readonly<Record<string, Override>> = {},
): Case {
  const taken = lessonNames
    .filter((part) => !parts.includes(part))
    .map((part) => [inCase(`lesson/${part}.md`), undefined]);
  const files = contentFiles({ ...Object.fromEntries(taken), ...overrides });
  const [item] = build(files).library.cases;
  assert.ok(item);
  return item;
}
