import type { VFile } from 'vfile';
import type { Tag } from '../../entries/tags.ts';
import { report } from '../../messages/report.ts';
import { nearestId } from '../../messages/nearest-id.ts';

/**
 * Reports each tag that a layer does not know.
 *
 * @param tags the tags of an entry
 * @param known the ids that the layer knows
 * @param advice a sentence on which tags there are
 * @param file receives the messages
 */
export function checkTags(
  tags: readonly Tag[],
  known: readonly string[],
  advice: string,
  file: VFile,
): void {
  for (const tag of tags) {
    if (known.includes(tag.id)) continue;
    const nearest = nearestId(tag.id, known);
    const message = report(file, 'tag-unknown', { tag: tag.id, nearest, known: advice }, tag);
    message.actual = `#${tag.id}`;
    if (nearest) message.expected = [`#${nearest}`];
  }
}
