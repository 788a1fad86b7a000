import { toString as textOf } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import type { Entry } from '../../entries/entries.ts';
import type { Tag } from '../../entries/tags.ts';
import type { KnownTags } from '../../messages/entries.ts';
import { report } from '../../messages/report.ts';
import { nearestId } from '../../messages/nearest-id.ts';

/**
 * Reports each tag that is not known, and each that is there already.
 *
 * @param tags the tags of an entry
 * @param known the tags that there are
 * @param file receives the messages
 */
export function checkTags(tags: readonly Tag[], known: KnownTags, file: VFile): void {
  const ids = [...(known.techniques ?? []), ...known.ids];
  for (const [index, tag] of tags.entries()) {
    if (tags.findIndex(({ id }) => id === tag.id) < index)
      report(file, 'tag-extra', { tag: tag.id, expected: 'each tag once' }, tag);
    if (ids.includes(tag.id)) continue;
    const nearest = nearestId(tag.id, ids);
    const message = report(file, 'tag-unknown', { tag: tag.id, nearest, known }, tag);
    message.actual = `#${tag.id}`;
    if (nearest) message.expected = [`#${nearest}`];
  }
}

/**
 * Reports a first line of a body that consists of known tags without their `#`.
 *
 * @param entry an entry without tags
 * @param known the tags that there are
 * @param file receives the message
 * @returns whether there is such a line
 */
export function reportBareTags(entry: Entry, known: KnownTags, file: VFile): boolean {
  const [first] = entry.body;
  const ids = [...(known.techniques ?? []), ...known.ids];
  const words = first?.type === 'paragraph' ? textOf(first).split(/[\s,;]+/) : [];
  if (!first || entry.tags.length > 0 || !words.every((word) => ids.includes(word))) return false;
  if (words.length > 0) report(file, 'tags-malformed', { tags: words.join(' ') }, first);
  return words.length > 0;
}
