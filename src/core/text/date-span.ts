import edtf from 'edtf';

/**
 * Reads a date in Extended Date/Time Format (ISO 8601-2).
 *
 * @param text a date such as `2022-02-24`, `2022-02`, `2022~` or `2013/2014`
 * @returns the first and last moment that it can mean, as milliseconds since 1970; `undefined` if it
 *   is not valid
 */
export function spanOfDate(text: string): { earliest: number; latest: number } | undefined {
  try {
    const { min, max } = edtf(text);
    return { earliest: min, latest: max };
  } catch {
    return undefined;
  }
}
