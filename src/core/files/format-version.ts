import type { FormatChange } from '../messages/files.ts';

/** The format of content that states none: that of the first engine that asked. */
export const firstStated = 2;

/** All changes of the format, the oldest first; the newest is the one that this engine reads. */
export const migrations: readonly FormatChange[] = [
  {
    to: 2,
    change: 'the sides of voices and the topics of a timeline are declared in the content',
    advice:
      'List them in `vocabulary:` of `content/site.yaml`, or of `article.md` for one case (docs/format.md, sections 4 and 7).',
  },
];

/**
 * Returns the format that an engine reads.
 *
 * @param list its changes of the format
 */
export function formatOf(list: readonly FormatChange[] = migrations): number {
  return Math.max(1, ...list.map(({ to }) => to));
}

/**
 * Lists what must be done to content of an older format.
 *
 * @param format the format of the content
 * @param list the changes of the format
 * @returns the changes that it has not seen, the oldest first
 */
export function migrationsSince(
  format: number,
  list: readonly FormatChange[] = migrations,
): FormatChange[] {
  return list.filter(({ to }) => to > format).sort((a, b) => a.to - b.to);
}
