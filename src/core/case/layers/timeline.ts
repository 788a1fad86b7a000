import type { RootContent } from 'mdast';
import type { VFile } from 'vfile';
import type { AnchoredEntry } from '../../entries/anchored-entry.ts';
import { report } from '../../messages/report.ts';
import { spanOfDate } from '../../text/date-span.ts';
import type { Span } from '../../text/span.ts';
import { checkTags } from './check-tags.ts';
import { defineLayer } from './layer.ts';

/** Something that happened: said by the article, or left out. */
export interface TimelineEvent {
  slug: string;
  /** Extended Date/Time Format (ISO 8601-2). */
  date: string;
  title: string;
  /** The words of the article that mention the event; empty if it does not. */
  anchors: Span[];
  /** The first and last moment that the date can mean, as milliseconds since 1970. */
  earliest: number;
  latest: number;
  topics: string[];
  body: RootContent[];
  line: number;
}

/**
 * Turns the entries of `timeline.md` into events.
 *
 * @param entries the entries, with their spans
 * @param file receives messages about dates and tags
 * @param topics the topics of the case; `undefined` if they are not known
 * @returns the events by date
 */
export function readTimeline(
  entries: readonly AnchoredEntry[],
  file: VFile,
  topics: readonly string[] | undefined,
): TimelineEvent[] {
  return entries
    .flatMap(({ entry, anchors }) => {
      if (topics) checkTags(entry.tags, { ids: topics }, file);
      const match = /^(\S+?):\s+(\S.*)$/.exec(entry.title);
      const date = match?.[1] ?? entry.title.split(/:\s/)[0] ?? '';
      const bounds = spanOfDate(date);
      if (!match?.[2] || !bounds) {
        report(file, 'date-invalid', { date }, entry.heading);
        return [];
      }
      const ids = entry.tags.map((tag) => tag.id);
      return [
        {
          slug: entry.slug,
          date,
          title: match[2],
          anchors,
          ...bounds,
          topics: ids,
          body: entry.body,
          line: entry.heading.position?.start.line ?? 1,
        },
      ];
    })
    .sort((a, b) => a.earliest - b.earliest || a.latest - b.latest);
}

/** The timeline: events that the article mentions or leaves out. */
export const timeline = defineLayer({
  records: 'timeline',
  name: 'Timeline',
  page: 'audit/',
  shownAs: 'figures',
  noun: { one: 'event', many: 'events' },
  guidance: `What happened when. With a quote the article says it, without one the article leaves it out. Write below this comment,
for example:

## 2026-03-02: What happened

> copy the words, if the article says it

Who says so, and where.`,
  read: (entries, file, { vocabulary }) => readTimeline(entries, file, vocabulary?.topics),
  titleOf: ({ title }) => title,
  findable: ({ date, body }) => ({ date, words: [body] }),
});
