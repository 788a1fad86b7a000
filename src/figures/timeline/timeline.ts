import type { Case } from '../../core/case/case.ts';

/** An event and how the article treats it. */
export type ClassifiedEvent = Case['timeline'][number] & { status: 'said' | 'unsaid' | 'later' };

/**
 * Classifies each event: the article says it, leaves it out, or could not know it yet.
 *
 * @param item the case
 * @returns the events by date; `later` are those after the day of the article (or, if it has no
 *   date, after the earliest it can have)
 */
export function classifyEvents(item: Pick<Case, 'timeline' | 'article'>): ClassifiedEvent[] {
  const { published, notBefore } = item.article.matter;
  const day = published === 'unknown' ? notBefore : published;
  const end = day ? Date.parse(`${day}T23:59:59.999Z`) : Number.POSITIVE_INFINITY;
  return item.timeline.map((event) => ({
    ...event,
    status: event.anchors.length > 0 ? 'said' : event.earliest > end ? 'later' : 'unsaid',
  }));
}

/** An EDTF date as readers meet it: `24 February 2022`, `about February 2026`, `2013–2014`. */
export function readableDate(date: string): string {
  return date.split('/').map(readablePart).join('–');
}

function readablePart(date: string): string {
  return (/[~%]/.test(date) ? 'about ' : '') + exactPart(date);
}

function exactPart(date: string): string {
  const [year = '', month, day] = date.replace(/[~?%]/g, '').split('-');
  const time = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  if (!month || Number.isNaN(time.getTime())) return year;
  const options: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(day ? { day: 'numeric' } : {}),
  };
  return new Intl.DateTimeFormat('en-GB', options).format(time);
}
