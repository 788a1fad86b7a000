import { publisherOf, type Reference } from '../../core/citations/reference.ts';
import type { ReferenceEntry } from '../../core/library/model.ts';
import { words } from '../words/say.ts';

/** The kinds of sources, in the order in which they are listed. */
export const sourceKinds = ['news', 'journal', 'official', 'reference', 'web'] as const;

/** One of them. */
export type SourceKind = (typeof sourceKinds)[number];

const kindOfType: Partial<Record<Reference['type'], SourceKind>> = {
  'article-newspaper': 'news',
  'article-magazine': 'news',
  broadcast: 'news',
  interview: 'news',
  article: 'journal',
  'article-journal': 'journal',
  book: 'journal',
  chapter: 'journal',
  dataset: 'journal',
  'paper-conference': 'journal',
  thesis: 'journal',
  bill: 'official',
  hearing: 'official',
  legal_case: 'official',
  legislation: 'official',
  regulation: 'official',
  report: 'official',
  treaty: 'official',
  classic: 'reference',
  'entry-dictionary': 'reference',
  'entry-encyclopedia': 'reference',
  entry: 'reference',
  standard: 'reference',
};

/**
 * Groups sources by the letter under which a bibliography has them: that of the first author's or
 * editor's family name, or else of the publisher. Signs before it do not count, and accents make no
 * letter of their own.
 *
 * @param references the sources, in the order of the bibliography
 * @returns each letter with its sources; what begins with a figure is under `0`
 */
export function byLetter<Entry extends Pick<ReferenceEntry, 'reference'>>(
  references: readonly Entry[],
): { letter: string; entries: Entry[] }[] {
  const letterOf = ({ reference }: Entry): string => {
    const [person] = reference.author ?? reference.editor ?? [];
    const name = person?.family ?? person?.literal ?? publisherOf(reference) ?? reference.title;
    const first = /[\p{L}\p{N}]/u.exec(name)?.[0] ?? '0';
    const bare = first.normalize('NFD').charAt(0).toLocaleUpperCase(words.lang);
    return /\p{N}/u.test(bare) ? '0' : bare;
  };
  return [...Map.groupBy(references, letterOf)]
    .map(([letter, entries]) => ({ letter, entries }))
    .sort((a, b) => a.letter.localeCompare(b.letter, words.lang));
}

/**
 * Groups sources by the party that the author marked them with.
 *
 * @param references the sources
 * @returns each mark with its sources, in the order of the alphabet; sources without one are left out
 */
export function byParty<Entry extends Pick<ReferenceEntry, 'reference'>>(
  references: readonly Entry[],
): { party: string; entries: Entry[] }[] {
  const marked = references.filter(({ reference }) => reference.keyword);
  return [...Map.groupBy(marked, ({ reference }) => reference.keyword ?? '')]
    .map(([party, entries]) => ({ party, entries }))
    .sort((a, b) => a.party.localeCompare(b.party, words.lang));
}

/**
 * Groups sources by kind.
 *
 * @param references the sources
 * @returns each kind that there is, with its sources
 */
export function byKind<Entry extends Pick<ReferenceEntry, 'reference'>>(
  references: readonly Entry[],
): { kind: SourceKind; entries: Entry[] }[] {
  const kindOf = ({ reference }: Entry): SourceKind => kindOfType[reference.type] ?? 'web';
  return sourceKinds
    .map((kind) => ({ kind, entries: references.filter((entry) => kindOf(entry) === kind) }))
    .filter(({ entries }) => entries.length > 0);
}
