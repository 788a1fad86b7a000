/** Scripts that are written from right to left (ISO 15924), by the `Bidi_Class` of their letters. */
export const rightToLeftScripts: readonly string[] = [
  'Adlm',
  'Arab',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
  'Yezi',
];

/**
 * Returns the direction in which a language is written.
 *
 * @param lang a BCP 47 tag; its script decides, or else the script that is likely for it (CLDR)
 * @returns the direction, as in HTML's `dir`
 */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  return rightToLeftScripts.includes(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : 'ltr';
}

/**
 * Returns the `lang` and `dir` attributes for a language.
 *
 * @param lang a BCP 47 tag, or none
 * @returns `lang`, and `dir` if the language is written from right to left; nothing without a tag
 */
export function inLanguage(lang: string | undefined): { lang?: string; dir?: 'rtl' } {
  if (lang === undefined) return {};
  return directionOf(lang) === 'rtl' ? { lang, dir: 'rtl' } : { lang };
}
