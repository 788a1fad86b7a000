import type { Assignment } from './model.ts';

/**
 * Reads a choice back from a fragment. What the page does not know, an old link for example, is
 * left out.
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
