import type { Article } from '../../core/case/case.ts';
import type { Span } from '../../core/text/span.ts';

/**
 * Returns the element within which everything about an entry is: its words, its card and what
 * repeats its title. A browser that looks for a state of one of them (`:has()`) then searches a
 * paragraph and not the page.
 *
 * @param article the article
 * @param anchors the entry's words
 * @returns a selector: `.block` if all words are in one paragraph, otherwise `:root`
 */
export function scopeOf({ blocks }: Pick<Article, 'blocks'>, anchors: readonly Span[]): string {
  const isInOne = blocks.some(({ start, end }) =>
    anchors.every((anchor) => anchor.start >= start && anchor.end <= end),
  );
  return anchors.length > 0 && isInOne ? '.block' : ':root';
}
