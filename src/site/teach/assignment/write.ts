import type { Assignment } from './model.ts';

/**
 * Writes a choice as the fragment of a link, which is all that is kept of it.
 *
 * @param assignment the choice; an empty one shows everything
 * @returns the fragment with its `#`, or nothing if everything is shown
 */
export function writeAssignment(assignment: Assignment): string {
  const [name, values] =
    assignment.kind === 'lenses' ? ['lenses', assignment.lenses] : ['only', assignment.slugs];
  return values.length === 0 ? '' : `#${name}=${values.map(encodeURIComponent).join(',')}`;
}
