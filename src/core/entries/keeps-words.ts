import { VFile } from 'vfile';
import { parseMarkdown } from '../markdown/parse.ts';
import { flatten } from '../text/flatten.ts';
import { applyEdits } from '../messages/fixes/apply-edits.ts';
import type { Edit } from '../messages/fixes/fix.ts';

/**
 * Whether an entry of a Markdown file says the same words after edits, in any order. A line on its
 * own can be read as something else (`2.` as a list, `<` as HTML); the answer is then no.
 *
 * @param source the whole file
 * @param edits edits within one entry
 */
export function keepsWords(source: string, edits: readonly Edit[]): boolean {
  const start = source.lastIndexOf('\n## ', Math.min(...edits.map((edit) => edit.start))) + 1;
  const next = source.indexOf('\n## ', Math.max(...edits.map((edit) => edit.end)));
  const entry = source.slice(start, next === -1 ? undefined : next);
  const moved = edits.map((edit) => ({
    ...edit,
    start: edit.start - start,
    end: edit.end - start,
  }));
  return sortedWords(entry) === sortedWords(applyEdits(entry, moved));
}

function sortedWords(source: string): string {
  return flatten(parseMarkdown(new VFile(source)))
    .value.split(' ')
    .sort()
    .join(' ');
}
