import type { Assignment } from './model.ts';

/**
 * Reads a choice back from a fragment. Unknown lenses and notes, from an old link for example, are
 * left out.
 *
 * @param fragment the fragment, with or without its `#`
 * @param known the existing lenses and slugs of notes, and the slugs that notes once had
 * @returns the choice, or `undefined` if the fragment holds none that the page can show
 */
export function readAssignment(
  fragment: string,
  known: {
    lenses: readonly string[];
    slugs: readonly string[];
    aliases?: ReadonlyMap<string, string>;
  },
): Assignment | undefined {
  const [, name, list = ''] = /^#?(lenses|only)=(.+)$/.exec(fragment) ?? [];
  const values = new Set(
    list
      .split(',')
      .map(decode)
      .map((value) => known.aliases?.get(value) ?? value),
  );
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
