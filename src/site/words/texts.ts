import { isUsualLens, type Lens, lensesOf } from '../../core/case/layers/lenses.ts';
import { type Section, sections } from '../../core/files/schemas.ts';
import { readableDate } from './readable-date.ts';
import { say, words } from './say.ts';
import { settings } from './site.ts';

/** A lens, as readers meet it. */
export interface ShownLens {
  tag: string;
  name: string;
  asks: string;
  role: Lens['role'];
  line: Lens['line'];
  /** The classes of what belongs to it. */
  look: string;
}

/** The lenses of the site, in the order in which it declares them. */
export const lenses = lensesOf(settings.vocabulary.lenses).map(shownLens);

const lensByTag = new Map(lenses.map((lens) => [lens.tag, lens]));

/**
 * Finds a lens.
 *
 * @param tag its tag, which a technique or a note has
 * @returns the lens; an Error if the site has none of that tag, as then it was not checked
 */
export function lensOf(tag: string): ShownLens {
  const lens = lensByTag.get(tag);
  if (!lens) throw new Error(`The site has no lens ${tag}`);
  return lens;
}

/**
 * Says a lens in the words that the site declares, or in those of the interface.
 *
 * @param lens the lens
 * @returns the lens with its words and its classes
 */
export function shownLens({ tag, label, asks, role, line }: Lens): ShownLens {
  const usual = isUsualLens(tag) ? tag : undefined;
  return {
    tag,
    name: label ?? (usual ? say(`lenses.${usual}.name`) : tag),
    asks: asks ?? (usual ? say(`lenses.${usual}.asks`) : ''),
    role,
    line,
    look: `lens-${tag} ${role} line-${line}`,
  };
}

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
