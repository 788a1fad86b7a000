import type { Words } from '../../core/words/words.ts';
import { words as ofSite } from './say.ts';

type DateWords = Pick<Words, 'say' | 'list' | 'locale'>;

/**
 * Writes a date as readers meet it: `24 February 2022`, `about February 2026`, `2013–2014`, `the
 * 1990s`, `since 2014`.
 *
 * @param date a date in Extended Date/Time Format
 * @param words the words of the interface, which name seasons and doubts
 * @returns the date in words
 */
export function readableDate(date: string, words: DateWords = ofSite): string {
  const list = /^([[{])(.*)[\]}]$/.exec(date);
  if (list) {
    const dates = (list[2] ?? '').split(',').map((part) => readableDate(part.trim(), words));
    return list[1] === '['
      ? new Intl.ListFormat(words.locale, { type: 'disjunction' }).format(dates)
      : words.list(dates);
  }
  const [from = '', to] = date.split('/');
  if (to === undefined) return readablePart(from, words);
  if (to === '..') return words.say('dates.since', { date: readablePart(from, words) });
  if (from === '..') return words.say('dates.until', { date: readablePart(to, words) });
  // An end without a date is not known; one of two points is open.
  return [from, to].map((end) => (end === '' ? '?' : readablePart(end, words))).join('–');
}

function readablePart(part: string, words: DateWords): string {
  let date = exactPart(part.replace(/[~?%]/g, ''), words);
  if (/[~%]/.test(part)) date = words.say('dates.about', { date });
  return /[?%]/.test(part) ? words.say('dates.possibly', { date }) : date;
}

const seasons = { '21': 'spring', '22': 'summer', '23': 'autumn', '24': 'winter' } as const;

function exactPart(date: string, words: DateWords): string {
  const [, year = date, month = '', day] =
    /^(-?[\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?/.exec(date) ?? [];
  const long = readableYear(year, words);
  if (month in seasons)
    return words.say(`dates.${seasons[month as keyof typeof seasons]}`, { year: long });
  const time = new Date(0);
  time.setUTCFullYear(
    Number(year),
    Number(month || 1) - 1,
    Number(/X/.test(day ?? '') ? 1 : (day ?? 1)),
  );
  if (!month || Number.isNaN(time.getTime())) return long;
  const format = new Intl.DateTimeFormat(words.locale, {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(day && !day.includes('X') ? { day: 'numeric' } : {}),
  });
  // A year before our era, or one of two digits, is written in words of ours.
  return format
    .formatToParts(time)
    .map(({ type, value }) => (type === 'year' ? long : value))
    .join('');
}

/** A year, a decade or a century: `1871`, `the 1990s`, `the years 1900 to 1999`, `401 BC`. */
function readableYear(year: string, { say }: DateWords): string {
  if (/X$/.test(year)) {
    const [first, last] = [year.replaceAll('X', '0'), year.replaceAll('X', '9')];
    return /^\d{3}X$/.test(year)
      ? say('dates.decade', { first })
      : say('dates.years', { first, last });
  }
  // Year 0 of ISO 8601 is 1 BC.
  const number = Number(year);
  return number > 0 || Number.isNaN(number)
    ? year
    : say('dates.beforeChrist', { year: String(1 - number) });
}
