/** The ids of the switches of the view "Other words". */
export const wordingIds = {
  group: (slug: string) => `word.${slug}`,
  option: (slug: string, index: number) => `word.${slug}.${index}`,
  /** The switches of the whole text, and the id that an address names to have all words plainer. */
  published: 'all.published',
  plain: 'all.plain',
  plainer: 'all.plainer',
};
