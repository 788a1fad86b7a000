import { namesInArticle, type WrittenName } from '../../core/case/names-in-article.ts';
import type { Article, Case } from '../../core/case/case.ts';
import { isNote } from '../../core/case/container.ts';
import type { Matcher } from '../../core/glossary/matcher.ts';
import type { Library, PlaceEntry } from '../../core/library/model.ts';
import { isPlace } from '../../figures/map/map-places.ts';
import { say, words } from '../words/say.ts';

/** The names by which an article calls a place. */
export interface CaseNames {
  caseId: string;
  title: string;
  names: WrittenName[];
}

const found = new WeakMap<Matcher, WeakMap<Article, Map<string, WrittenName[]>>>();

/** An article is searched once for all names, however many entries and pages ask. */
function namesOf(article: Article, matcher: Matcher): Map<string, WrittenName[]> {
  const known = found.get(matcher) ?? new WeakMap<Article, Map<string, WrittenName[]>>();
  found.set(matcher, known);
  const names = known.get(article) ?? namesInArticle(article, matcher);
  known.set(article, names);
  return names;
}

/**
 * The names by which the articles call an entry of the glossary.
 *
 * @param entryId the entry, such as `places/springfield`
 * @param library the library
 * @returns the names by case; cases that do not name it are left out
 */
export function articleNames(
  entryId: string,
  library: Pick<Library, 'cases' | 'matcher'>,
): CaseNames[] {
  return library.cases.flatMap((item) => {
    const names = namesOf(item.article, library.matcher).get(entryId);
    return names ? [{ caseId: item.id, title: item.article.matter.title, names }] : [];
  });
}

/** Names with their counts, in a line: `Oldtown (7), Newtown`. */
export function countedNames(names: readonly WrittenName[]): string {
  return names.map(({ words, count }) => (count > 1 ? `${words} (${count})` : words)).join(', ');
}

/** Names as quotations, with their counts in words: `‘Oldtown’ 6 times, ‘Newtown’ once`. */
export function quotedNames(names: readonly WrittenName[]): string {
  return names.map(({ words: name, count }) => say('glossary.called', { name, count })).join(', ');
}

/** The places that the article or the notes of a case name. */
export function placesOfCase(
  item: Case,
  library: Pick<Library, 'glossary' | 'matcher'>,
): PlaceEntry[] {
  const inArticle = namesOf(item.article, library.matcher);
  return library.glossary
    .filter(isPlace)
    .filter(
      (entry) =>
        inArticle.has(entry.id) ||
        entry.uses.some(
          ({ container }) =>
            (container.kind === 'article' || isNote(container)) && container.caseId === item.id,
        ),
    );
}

const decimals = new Intl.NumberFormat(words.locale, {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});

/** A position as readers meet it: `48.28° N, 37.18° E`. */
export function position({ lat, lon }: { lat: number; lon: number }): string {
  const degrees = (value: number): string => decimals.format(Math.abs(value));
  const [northOrSouth, eastOrWest] = [
    lat < 0 ? 'south' : 'north',
    lon < 0 ? 'West' : 'East',
  ] as const;
  return say(`map.${northOrSouth}${eastOrWest}`, { lat: degrees(lat), lon: degrees(lon) });
}
