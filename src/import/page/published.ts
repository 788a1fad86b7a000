import { date } from '../../core/files/fields.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Reads the date of publication out of what a page states, in the zone in which it is written there.
 *
 * @param stated what the page states, the most trusted first
 * @returns the first that is a day, as `2024-03-02`; if none is, the first that is a month or a year,
 *   as `2024-03` or `1871`
 */
export function publishedOf(stated: readonly string[]): string | undefined {
  for (const read of [dayOf, monthOrYearOf]) {
    const found = stated.map(read).find((date) => date !== undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Only if nothing else is stated beside it: a year in a sentence may be that of something else. */
function monthOrYearOf(stated: string): string | undefined {
  const numbers = /^(\d{4})(?:[-/.](\d{1,2}))?$/.exec(stated.trim());
  const named = /^([a-z]{3,9})\.?,? (\d{4})$/i.exec(stated.trim());
  const year = numbers?.[1] ?? named?.[2];
  const month = numbers?.[2] ?? (named ? monthOf(named[1]) : undefined);
  const text = [year, month?.padStart(2, '0')].filter(Boolean).join('-');
  const isPlausible = year !== undefined && Number(year) >= 1400 && text !== '1970';
  return isPlausible && (!month || (Number(month) >= 1 && Number(month) <= 12)) ? text : undefined;
}

function dayOf(stated: string): string | undefined {
  const numbers =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(stated) ??
    /^(\d{4})(\d{2})(\d{2})(?!\d)/.exec(stated);
  if (numbers) return written(numbers[1], numbers[2], numbers[3]);
  const dayFirst = /(?:^|\D)(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?,? (\d{4})(?!\d)/i.exec(
    stated,
  );
  if (dayFirst) return written(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst = /(?:^|[^a-z])([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/i.exec(
    stated,
  );
  return monthFirst ? written(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]) : undefined;
}

function monthOf(name = ''): string {
  return String(months.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

/** A calendar date; the first day of a computer's calendar is a field that nobody filled in. */
function written(year = '', month = '', day = ''): string | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return date.safeParse(text).success && text !== '1970-01-01' && year !== '0001'
    ? text
    : undefined;
}
