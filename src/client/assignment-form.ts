import type { Assignment } from '../site/teach/assignment/model.ts';

/** The values of the form, as `FormData` holds them. */
type Chosen = Pick<FormData, 'get' | 'getAll'>;

/** The choice of notes in the form; `undefined` if all notes are shown. */
export function assignmentOf(chosen: Chosen): Assignment | undefined {
  switch (chosen.get('notes')) {
    case 'lenses':
      return { kind: 'lenses', lenses: chosen.getAll('lens').map(String) };
    case 'core':
      return { kind: 'notes', slugs: chosen.getAll('core').map(String) };
    case 'only':
      return { kind: 'notes', slugs: chosen.getAll('note').map(String) };
    default:
      return undefined;
  }
}

/** Whether a choice is announced but nothing is chosen yet. */
export function isUnfinished(assignment: Assignment | undefined): boolean {
  if (!assignment) return false;
  return (assignment.kind === 'lenses' ? assignment.lenses : assignment.slugs).length === 0;
}

/**
 * Finds the kind of choice that a change in the form selects: a lens or a note selects its kind.
 *
 * @param input the changed input
 * @returns the value of the radio button `notes`; `undefined` if the change is about pages
 */
export function kindOfChange({ name, value }: { name: string; value: string }): string | undefined {
  if (name === 'lens') return 'lenses';
  if (name === 'note') return 'only';
  return name === 'notes' ? value : undefined;
}
