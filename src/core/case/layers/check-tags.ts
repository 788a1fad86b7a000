import type { VFile } from 'vfile';
import type { Tag } from '../../entries/tags.ts';
import type { KnownTags } from '../../messages/entries.ts';
import { report } from '../../messages/report.ts';
import { nearestId } from '../../messages/nearest-id.ts';

/**
 * Reports each tag that is not known.
 *
 * @param tags the tags of an entry
 * @param known the tags that there are
 * @param file receives the messages
 */
export function checkTags(tags: readonly Tag[], known: KnownTags, file: VFile): void {
  const ids = [...(known.techniques ?? []), ...known.ids];
  for (const tag of tags) {
    if (ids.includes(tag.id)) continue;
    const nearest = nearestId(tag.id, ids);
    const message = report(file, 'tag-unknown', { tag: tag.id, nearest, known }, tag);
    message.actual = `#${tag.id}`;
    if (nearest) message.expected = [`#${nearest}`];
  }
}
