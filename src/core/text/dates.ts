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
