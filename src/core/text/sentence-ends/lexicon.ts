import { type AbbreviationKind, abbreviations, type LanguageList } from './abbreviations.ts';
import { suppressionsOf } from './suppressions.ts';

/** What a text's language and other languages say about abbreviations. */
export interface Lexicon {
  /** The primary subtag of the text's language. */
  language: string;
  /** The kinds of an abbreviation, as it is written; none if it is an ordinary word. */
  kindsOf: (abbreviation: string) => ReadonlySet<AbbreviationKind>;
  /** Whether a sentence often begins with this word. */
  isStarter: (word: string) => boolean;
  /** Whether a sentence that begins with a small letter may begin with this word. */
  isSubject: (word: string) => boolean;
  /** Whether a sentence goes on with this word, in a language without small letters. */
  isContinuer: (word: string) => boolean;
}

type Entries = Map<string, Set<AbbreviationKind>>;

const none: ReadonlySet<AbbreviationKind> = new Set();
const kinds = ['before', 'beforeNumber', 'inside', 'last', 'unit'] as const;

/**
 * Puts the lists for a text together. What its own language says about an abbreviation counts
 * before what others say, and CLDR's suppressions count for their own language alone: in others
 * too many of them are ordinary words.
 *
 * @param lang BCP 47 language of the text
 * @returns the lexicon
 */
export function lexiconFor(lang: string): Lexicon {
  const language = lang.split('-', 1)[0]?.toLowerCase() ?? '';
  const { [language]: first = {}, ...others } = abbreviations;
  const levels = [entriesOf(first), new Map() as Entries, new Map() as Entries];
  const [, fromCldr = new Map(), fromOthers = new Map()] = levels;
  for (const entry of suppressionsOf(language)) add(fromCldr, entry, 'inside');
  for (const list of Object.values(others))
    for (const [key, found] of entriesOf(list))
      for (const kind of found) add(fromOthers, key, kind);
  const starters = new Set(
    Object.values(first.starters ? { first } : abbreviations).flatMap(({ starters = '' }) =>
      starters.split(/\s+/),
    ),
  );
  const continuers = new Set(first.continuers?.split(/\s+/));
  const subjects = new Set(first.subjects?.split(/\s+/));
  return {
    language,
    kindsOf: (abbreviation) => {
      const key = squeeze(abbreviation);
      const small = /^\p{Lu}\p{Ll}/u.test(key) ? key.toLowerCase() : key;
      for (const level of levels) {
        const found = level.get(key) ?? (level === fromCldr ? undefined : level.get(small));
        if (found) return found;
      }
      return none;
    },
    isStarter: (word) => starters.has(word.toLowerCase()),
    isSubject: (word) => subjects.has(word),
    isContinuer: (word) => continuers.has(word),
  };
}

function entriesOf(list: LanguageList): Entries {
  const entries: Entries = new Map();
  for (const kind of kinds)
    for (const entry of (list[kind] ?? '').split(/\s+/).filter(Boolean)) add(entries, entry, kind);
  return entries;
}

function add(entries: Entries, entry: string, kind: AbbreviationKind): void {
  const key = squeeze(entry);
  entries.set(key, (entries.get(key) ?? new Set()).add(kind));
}

function squeeze(abbreviation: string): string {
  return abbreviation.replaceAll(/\s+/g, '');
}
