import type { RootContent } from 'mdast';
import type { VFile } from 'vfile';
import type { AnchoredEntry } from '../../entries/anchored-entry.ts';
import { checkTags } from '../layers/check-tags.ts';
import { report } from '../../messages/report.ts';
import { type DiscussionQuestion, type ThinkingLevel, thinkingLevels } from './lesson.ts';

/** A discussion question whose note is not rendered yet. */
export type ReadQuestion = Omit<DiscussionQuestion, 'note' | 'quotes'> & { note: RootContent[] };

/**
 * Turns the entries of `questions.md` into questions for discussion; the tag is the level of
 * thinking.
 *
 * @param entries the entries, with their spans
 * @param file receives messages about tags
 * @returns the questions, in the file's order
 */
export function readQuestions(entries: readonly AnchoredEntry[], file: VFile): ReadQuestion[] {
  return entries.flatMap(({ entry, anchors, isBroken }) => {
    checkTags(entry.tags, { ids: thinkingLevels }, file);
    const [, second] = entry.tags;
    if (second) report(file, 'tag-extra', { tag: second.id, expected: 'one level' }, second);
    const ids = entry.tags.map((tag) => tag.id);
    const level = thinkingLevels.find((candidate): candidate is ThinkingLevel =>
      ids.includes(candidate),
    );
    if (entry.tags.length === 0 && !entry.brokenQuote)
      report(
        file,
        'tag-missing',
        { expected: 'the level of thinking', example: 'analyse' },
        entry.heading,
      );
    return level && !isBroken
      ? [{ slug: entry.slug, question: entry.title, anchors, level, note: entry.body }]
      : [];
  });
}
