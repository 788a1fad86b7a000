import { nearestWord } from '../core/text/nearest-word.ts';
import { rankingWeights } from '../site/search/ranking.ts';
import type { SearchNames } from '../site/search/search-names.ts';

/** What is known of a result before it is loaded. */
export interface Found {
  url: string;
  excerpt: string;
  /** The whole content, of which the excerpt is a part. */
  content: string;
  meta: Record<string, string | undefined>;
  filters: Record<string, string[] | undefined>;
}

/** The answer to a query. */
export interface Answer {
  /** The words that were searched: the query, or the query with mistyped words corrected. */
  query: string;
  /** Words of the query that occur nowhere: replaced by the nearest that does, or left out. */
  missing: string[];
  count: number;
  /** How many results each value of each filter would leave. */
  counts: Record<string, Record<string, number> | undefined>;
  load: (from: number, to: number) => Promise<Found[]>;
}

interface RawFound extends Omit<Found, 'url'> {
  raw_url?: string;
  url: string;
}

interface Response {
  results: { id: string; data: () => Promise<RawFound> }[];
  filters: Answer['counts'];
  totalFilters: Answer['counts'];
}

interface Pagefind {
  options: (options: object) => Promise<void>;
  filters: () => Promise<unknown>;
  search: (query: string, options?: { filters?: Record<string, string> }) => Promise<Response>;
}

/**
 * Opens the search index.
 *
 * @param engineUrl the address of Pagefind's script, which finds its index beside itself
 * @param namesUrl the address of the site's names
 * @returns a function that answers a query, and the languages of foreign names
 */
export async function openEngine(engineUrl: string, namesUrl: string) {
  const [pagefind, names] = await Promise.all([
    import(/* @vite-ignore */ engineUrl) as Promise<Pagefind>,
    fetch(namesUrl).then((response) => response.json() as Promise<SearchNames>),
  ]);
  await pagefind.options({
    baseUrl: '/',
    excerptLength: 30,
    ranking: { metaWeights: rankingWeights },
  });
  await pagefind.filters();

  const answer = async (typed: string, filters: Record<string, string>): Promise<Answer> => {
    const query = typed.replace(/[“”„]/g, '"');
    const { words, missing } = await correct(pagefind, names.words, query);
    if (words === '')
      return { query, missing, count: 0, counts: {}, load: () => Promise.resolve([]) };
    const { results: ranked, totalFilters } = await pagefind.search(words, { filters });
    const results =
      isPhrase(words) && !filters['kind'] ? await articleFirst(pagefind, words, ranked) : ranked;
    const load = async (from: number, to: number): Promise<Found[]> => {
      const data = await Promise.all(results.slice(from, to).map((result) => result.data()));
      return data.map((found) => ({ ...found, url: found.raw_url ?? found.url }));
    };
    return { query: words, missing, count: results.length, counts: totalFilters, load };
  };
  return { answer, languages: names.languages };
}

/**
 * Replaces each word that occurs nowhere by the nearest known word; one without a neighbour is
 * left out. For a word that it does not have, Pagefind would find words that the typed one begins
 * with: for `Volchanks` all that have a `v`.
 */
async function correct(
  pagefind: Pagefind,
  known: readonly string[],
  query: string,
): Promise<{ words: string; missing: string[] }> {
  if (isPhrase(query)) return { words: query, missing: [] };
  const missing: string[] = [];
  const words: string[] = [];
  for (const word of query.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part))) {
    if (await occurs(pagefind, known, word)) words.push(word);
    else {
      missing.push(word);
      words.push(nearestWord(word, known) ?? '');
    }
  }
  return { words: words.filter(Boolean).join(' '), missing };
}

/** In quotation marks, straight or curly, only the exact words match. */
function isPhrase(query: string): boolean {
  return query.includes('"');
}

/** All that has the exact words ranks alike, so the article, whose words they are, comes first. */
async function articleFirst(
  pagefind: Pagefind,
  words: string,
  ranked: Response['results'],
): Promise<Response['results']> {
  const { results: article } = await pagefind.search(words, { filters: { kind: 'article' } });
  const ids = new Set(article.map(({ id }) => id));
  return [...article, ...ranked.filter(({ id }) => !ids.has(id))];
}

/** Whether a word, or one that begins with it, occurs in the index. */
async function occurs(
  pagefind: Pagefind,
  known: readonly string[],
  word: string,
): Promise<boolean> {
  const start = fold(word);
  if (known.some((name) => fold(name).startsWith(start))) return true;
  if ((await pagefind.search(`"${word}"`)).results.length > 0) return true;
  const { results } = await pagefind.search(word);
  const first = await Promise.all(results.slice(0, 3).map((result) => result.data()));
  return first.some(({ excerpt, meta }) =>
    [
      ...excerpt.matchAll(/<mark>(.*?)<\/mark>/g),
      ...Object.values(meta).flatMap((text) => [...(text ?? '').matchAll(/(\S+)/g)]),
    ].some(([, marked]) => fold(marked ?? '').startsWith(start)),
  );
}

/** Letters and digits only, in lower case: how the index sees a word. */
export function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
