import { spanOfDate } from '../../core/text/date-span.ts';
import type { Case } from '../../core/case/case.ts';

/** An event and how the article treats it. */
export type ClassifiedEvent = Case['timeline'][number] & { status: 'said' | 'unsaid' | 'later' };

/**
 * Classifies each event: the article says it, leaves it out, or could not know it yet.
 *
 * @param item the case
 * @returns the events by date; `later` are those after the date of the article (or, if it has no
 *   date, after the earliest it can have)
 */
export function classifyEvents(item: Pick<Case, 'timeline' | 'article'>): ClassifiedEvent[] {
  const { published, notBefore } = item.article.matter;
  const day = published === 'unknown' ? notBefore : published;
  const end = (day ? spanOfDate(day)?.latest : undefined) ?? Number.POSITIVE_INFINITY;
  return item.timeline.map((event) => ({
    ...event,
    status: event.anchors.length > 0 ? 'said' : event.earliest > end ? 'later' : 'unsaid',
  }));
}
