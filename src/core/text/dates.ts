/** Dates that programs read: a year, a month or a day that nothing is uncertain about. */
const certain = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;

/**
 * Returns a date for programs.
 *
 * @param date a date in Extended Date/Time Format
 * @returns the date, if every reader of ISO 8601 takes it: `2022`, `2022-02`, `2022-02-24`
 */
export function isoDate(date: string): string | undefined {
  return certain.test(date) ? date : undefined;
}

/**
 * Writes a date as readers meet it: `24 February 2022`, `about February 2026`, `2013–2014`, `the
 * 1990s`, `since 2014`.
 *
 * @param date a date in Extended Date/Time Format
 * @returns the date in words
 */
export function readableDate(date: string): string {
  const list = /^([[{])(.*)[\]}]$/.exec(date);
  if (list) {
    const words = (list[2] ?? '').split(',').map((part) => readableDate(part.trim()));
    return words.join(list[1] === '[' ? ' or ' : ' and ');
  }
  const [from = '', to] = date.split('/');
  if (to === undefined) return readablePart(from);
  if (to === '..') return `since ${readablePart(from)}`;
  if (from === '..') return `until ${readablePart(to)}`;
  // An end without a date is not known; one of two points is open.
  return [from, to].map((end) => (end === '' ? '?' : readablePart(end))).join('–');
}

function readablePart(date: string): string {
  const doubt = /[?%]/.test(date) ? 'possibly ' : '';
  return doubt + (/[~%]/.test(date) ? 'about ' : '') + exactPart(date.replace(/[~?%]/g, ''));
}

const seasons: Record<string, string> = {
  '21': 'spring',
  '22': 'summer',
  '23': 'autumn',
  '24': 'winter',
};

function exactPart(date: string): string {
  const [, year = date, month, day] =
    /^(-?[\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?/.exec(date) ?? [];
  const long = readableYear(year);
  const season = seasons[month ?? ''];
  if (season) return `${season} ${long}`;
  const time = new Date(0);
  time.setUTCFullYear(
    Number(year),
    Number(month ?? 1) - 1,
    Number(/X/.test(day ?? '') ? 1 : (day ?? 1)),
  );
  if (!month || Number.isNaN(time.getTime())) return long;
  const options: Intl.DateTimeFormatOptions = {
    month: 'long',
    timeZone: 'UTC',
    ...(day && !day.includes('X') ? { day: 'numeric' } : {}),
  };
  return `${new Intl.DateTimeFormat('en-GB', options).format(time)} ${long}`;
}

/** A year, a decade or a century: `1871`, `the 1990s`, `the years 1900 to 1999`, `401 BC`. */
function readableYear(year: string): string {
  if (/X$/.test(year)) {
    const [first, last] = [year.replaceAll('X', '0'), year.replaceAll('X', '9')];
    return /^\d{3}X$/.test(year) ? `the ${first}s` : `the years ${first} to ${last}`;
  }
  // Year 0 of ISO 8601 is 1 BC.
  const number = Number(year);
  return number > 0 || Number.isNaN(number) ? year : `${1 - number} BC`;
}
