/** What a teacher chose to show of a commentary: some lenses, or some notes. */
export type Assignment = { kind: 'lenses'; lenses: string[] } | { kind: 'notes'; slugs: string[] };

/**
 * Writes a choice as the fragment of a link, which is all that is kept of it.
 *
 * @param assignment the choice; an empty one shows everything
 * @returns the fragment with its `#`, or nothing where everything is shown
 */
export function writeAssignment(assignment: Assignment): string {
  const [name, values] = assignment.kind === 'lenses' ? ['lenses', assignment.lenses] : ['only', assignment.slugs];
  return values.length === 0 ? '' : `#${name}=${values.map(encodeURIComponent).join(',')}`;
}

/**
 * Reads a choice back from a fragment. What the page does not know, an old link for example, is left out.
 *
 * @param fragment the fragment, with or without its `#`
 * @param known the lenses and the slugs of the notes that there are
 * @returns the choice, or `undefined` where the fragment holds none that the page can show
 */
export function readAssignment(
  fragment: string,
  known: { lenses: readonly string[]; slugs: readonly string[] },
): Assignment | undefined {
  const [, name, list = ''] = /^#?(lenses|only)=(.+)$/.exec(fragment) ?? [];
  const values = new Set(list.split(',').map(decode));
  const lenses = known.lenses.filter((lens) => values.has(lens));
  const slugs = known.slugs.filter((slug) => values.has(slug));
  if (name === 'lenses') return lenses.length > 0 ? { kind: 'lenses', lenses } : undefined;
  return name === 'only' && slugs.length > 0 ? { kind: 'notes', slugs } : undefined;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
