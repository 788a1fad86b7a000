import type { ClassifiedEvent } from './timeline.ts';

/** One date of the strip. */
export interface StripDate {
  status: ClassifiedEvent['status'];
  /** The year, at the first date of a year if its label has room. */
  year?: string;
}

/** As many labels fit along the strip, even on a phone. */
const mostLabels = 8;

/**
 * Lays the dates of a timeline side by side, for a strip of what is said and left out. One date has
 * the width of another: decades without an event would leave no room for a week that has many.
 *
 * @param events the events by date
 * @returns the dates in their order, some with the label of their year
 */
export function layDates(events: readonly Pick<ClassifiedEvent, 'date' | 'status'>[]): StripDate[] {
  const room = Math.ceil(events.length / mostLabels);
  let labelled = -room;
  let last: string | undefined;
  return events.map(({ date, status }, index) => {
    const year = /-?[\dX]{4}/.exec(date)?.[0];
    const isNew = year !== undefined && year !== last && index - labelled >= room;
    // A label at the end would leave the strip.
    if (!isNew || (index > 0 && events.length - index < room)) return { status };
    labelled = index;
    last = year;
    return { status, year };
  });
}
