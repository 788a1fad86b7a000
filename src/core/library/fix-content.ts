import type { VFile } from 'vfile';
import type { ContentFile } from '../files/content-file.ts';
import { pointAt } from '../text/point.ts';
import { applyEdits, compatible } from '../messages/fixes/apply-edits.ts';
import { type Edit, type Fix, fixesOf } from '../messages/fixes/fix.ts';

/** One round of changes to a file; a later round starts from the text of the one before. */
export interface FixRound {
  edits: Edit[];
  /** What was done and in which line of the file before this change. */
  done: { line: number; title: string }[];
}

/** A file that can be fixed. */
export interface FixedFile {
  path: string;
  before: string;
  after: string;
  rounds: FixRound[];
}

/**
 * Some fixes are only possible after others, such as two that touch; more rounds than this are
 * never needed.
 */
const mostRounds = 20;

/**
 * Applies all safe changes to the files of `content/`, in memory, until none is left.
 *
 * @param contents all files
 * @param check reads the files and finds the problems
 * @param fixesIn the changes of a file: if left out, all that keep what it says
 * @returns the files that change, before and after
 */
export function fixContent(
  contents: readonly ContentFile[],
  check: (contents: readonly ContentFile[]) => VFile[],
  fixesIn: (file: VFile) => Fix[] = fixesOf,
): FixedFile[] {
  const fixed = new Map<string, FixedFile>();
  let current = contents;
  for (let round = 1; round <= mostRounds; round += 1) {
    const changed = new Map<string, ContentFile>();
    const known = new Map(current.map((content) => [content.path, content]));
    for (const file of check(current)) {
      const content = known.get(file.path);
      const fixes = compatible(fixesIn(file));
      if (!content || fixes.length === 0) continue;
      const edits = fixes.flatMap((fix) => fix.edits);
      const after = applyEdits(content.text, edits);
      const entry = fixed.get(file.path) ?? {
        path: file.path,
        before: content.text,
        after,
        rounds: [],
      };
      const done = fixes.map((fix) => ({
        line: pointAt(content.text, fix.edits[0]?.start ?? 0).line,
        title: fix.title,
      }));
      fixed.set(file.path, { ...entry, after, rounds: [...entry.rounds, { edits, done }] });
      changed.set(file.path, {
        ...content,
        text: after,
        sha256: `${content.sha256} changed in round ${round}`,
      });
    }
    if (changed.size === 0) break;
    current = current.map((content) => changed.get(content.path) ?? content);
  }
  return [...fixed.values()];
}
