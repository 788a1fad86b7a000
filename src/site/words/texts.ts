import { type Lens, lenses } from '../../core/case/layers/lenses.ts';
import { type Section, sections } from '../../core/files/schemas.ts';
import { readableDate } from './readable-date.ts';
import { say, words } from './say.ts';

/** The lenses, as readers meet them. */
export const lensNames = Object.fromEntries(
  lenses.map((lens) => [
    lens,
    { name: say(`lenses.${lens}.name`), asks: say(`lenses.${lens}.asks`) },
  ]),
) as Record<Lens, { name: string; asks: string }>;

/** The sections of the glossary, as readers meet them. */
export const sectionNames = Object.fromEntries(
  sections.map((section) => [section, say(`sections.${section}`)]),
) as Record<Section, string>;

/** Languages, as readers meet them. */
export function languageName(tag: string): string {
  return new Intl.DisplayNames([words.lang], { type: 'language' }).of(tag) ?? tag;
}

/** A language by its own name: `українська`. */
export function ownLanguageName(tag: string): string {
  return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
}

/** A date as readers meet it: `2 December 2025`. */
export function longDate(date: string): string {
  return new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
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
  return say('shell.publication', {
    publisher: publisher === 'unknown' ? say('shell.publisherUnknown') : publisher,
    date: published === 'unknown' ? say('shell.undated') : readableDate(published),
  });
}

/** Whether the licence of our texts, just named, covers the article as well. */
export function articleRights({ invented }: { invented: boolean }): string {
  return invented ? say('shell.inventedRights') : say('shell.articleRights');
}
