import { iso31661Alpha2ToNumeric, iso31662 } from 'iso-3166';

const published: ReadonlySet<string> = new Set(iso31662.map(({ code }) => code));

/** Countries that ISO 3166-1 leaves to its users: for invented ones, and for those without a code. */
const ownCountry = /^(?:AA|Q[M-Z]|X[A-Z]|ZZ)$/;

/** The form of a code of ISO 3166-2. */
export const areaCode = /^[A-Z]{2}-[A-Z\d]{1,3}$/;

/**
 * Whether ISO 3166-2 has a code of an area, or leaves it to its users.
 *
 * @param code the code, such as `BE-BRU`
 * @returns true for `XA-1` too, because no country has `XA`
 */
export function isAreaCode(code: string): boolean {
  return published.has(code) || ownCountry.test(code.slice(0, 2));
}

/** Lists the codes that ISO 3166-2 has for the areas of a country, by its two letters. */
export function codesOfCountry(country: string): string[] {
  return iso31662.flatMap(({ code }) => (code.startsWith(`${country}-`) ? [code] : []));
}

/**
 * The number of a country in ISO 3166-1, by which atlases know it.
 *
 * @param country its two letters
 * @returns three digits; `undefined` if no country has these letters
 */
export function countryNumber(country: string): string | undefined {
  return (iso31661Alpha2ToNumeric as Readonly<Record<string, string>>)[country];
}
