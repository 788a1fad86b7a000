import type { Matcher } from '../glossary/matcher.ts';
import type { Article } from './case.ts';

/** A name as an article writes it, and how often. */
export interface WrittenName {
  words: string;
  count: number;
}

/**
 * Counts the names by which an article calls the glossary's entries, headline included.
 *
 * @param article the article
 * @param matcher the glossary's names
 * @returns for each entry that is named, its names in the order of first occurrence
 */
export function namesInArticle(
  article: Pick<Article, 'flat'>,
  matcher: Matcher,
): Map<string, WrittenName[]> {
  const text = article.flat.value;
  const found = new Map<string, WrittenName[]>();
  for (const { entry, start, end } of matcher.find(text)) {
    const words = text.slice(start, end);
    const names = found.get(entry) ?? [];
    const known = names.find((name) => name.words === words);
    if (known) known.count += 1;
    else names.push({ words, count: 1 });
    found.set(entry, names);
  }
  return found;
}
