import type { Assignment } from './model.ts';

/**
 * Checks if a choice shows a note.
 *
 * @param assignment the choice; `undefined` if all notes are shown
 * @param note its slug and its lens
 * @returns true if it is shown
 */
export function showsNote(
  assignment: Assignment | undefined,
  { slug, lens }: { slug: string; lens: string },
): boolean {
  if (!assignment) return true;
  return assignment.kind === 'lenses'
    ? assignment.lenses.includes(lens)
    : assignment.slugs.includes(slug);
}
