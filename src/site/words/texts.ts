import { readableDate } from '../../core/text/dates.ts';
import type { Lens } from '../../core/case/layers/lenses.ts';
import type { Section } from '../../core/files/schemas.ts';

/** The lenses, as readers meet them. */
export const lensNames: Record<Lens, { name: string; asks: string }> = {
  language: { name: 'Language', asks: 'Which words carry a verdict?' },
  sourcing: { name: 'Sourcing', asks: 'Who says so, and could we ask them?' },
  evidence: { name: 'Evidence', asks: 'What could be checked, and does it hold?' },
  framing: { name: 'Framing', asks: 'What does the shape of the story suggest?' },
  omission: { name: 'Omission', asks: 'What should be here and is not?' },
  fairness: { name: 'Fairness', asks: 'What does the article do well?' },
};

/** The sections of the glossary, as readers meet them. */
export const sectionNames: Record<Section, string> = {
  terms: 'Terms',
  people: 'People',
  organisations: 'Organisations',
  places: 'Places',
};

/** Languages, as readers meet them. */
export function languageName(tag: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;
}

/** A language by its own name: `українська`. */
export function ownLanguageName(tag: string): string {
  return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
}

/** A date as readers meet it: `2 December 2025`. */
export function longDate(date: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}

/**
 * Who published an article and when, as far as it is known: `Town Council, 2 March 2026`,
 * `publisher unknown, undated`.
 */
export function publication({
  publisher,
  published,
}: {
  publisher: string;
  published: string;
}): string {
  const when = published === 'unknown' ? 'undated' : readableDate(published);
  return `${publisher === 'unknown' ? 'publisher unknown' : publisher}, ${when}`;
}

/** Whether the licence of our texts, just named, covers the article as well. */
export function articleRights({ invented }: { invented: boolean }): string {
  return invented
    ? 'The invented text is under it too.'
    : 'The words of the article are not under it.';
}
