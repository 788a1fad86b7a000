/**
 * Returns the conventions by which a language writes dates, numbers and lists.
 *
 * @param lang a BCP 47 tag
 * @returns a locale; English without a country is British here: `2 December 2025`
 */
export function localeOf(lang: string): string {
  return lang === 'en' ? 'en-GB' : lang;
}
