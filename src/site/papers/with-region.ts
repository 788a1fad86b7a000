/**
 * A language tag as Word knows it, with the region in which the language is most at home: `uk`
 * becomes `uk-UA`.
 */
export function withRegion(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize();
  return region ? `${language}-${region}` : language;
}
