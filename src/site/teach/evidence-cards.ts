import type { Case } from '../../core/case/case.ts';
import type { EvidenceCard } from '../../core/case/lesson/lesson.ts';
import type { Library, ReferenceEntry } from '../../core/library/model.ts';
import { textOf } from '../../core/text/text-of.ts';
import { withoutCitations } from '../html/without-links.ts';
import { inCard, sourcesOf } from './sources.ts';
import { words } from '../words/say.ts';

/** An evidence card and its sources. */
export interface SourcedEvidenceCard extends EvidenceCard {
  sources: ReferenceEntry[];
  /** The language of the words that it quotes, as a tag, if the card says it. */
  lang: string | undefined;
}

const languageNames = new Intl.DisplayNames(words.lang, { type: 'language' });

/**
 * Prepares the evidence cards of a lesson: a card names its source itself, so its citation is left
 * to the list of sources.
 *
 * @param item the case
 * @param library the whole site
 * @returns the cards in their order; empty if the lesson has none
 */
export function evidenceCardsOf(item: Case, library: Library): SourcedEvidenceCard[] {
  const tags = new Set([
    words.lang,
    ...library.references.flatMap(({ reference: { language } }) => language ?? []),
  ]);
  const tagOf = (name: string): string | undefined =>
    [...tags].find((tag) => languageNames.of(tag) === name);
  return (item.lesson?.evidence ?? []).map((card) => ({
    ...card,
    lang: tagOf(textOf(card.fields.find(({ name }) => name === 'language')?.content ?? []).trim()),
    fields: card.fields.map((field) =>
      field.name === 'source' ? { ...field, content: withoutCitations(field.content) } : field,
    ),
    sources: sourcesOf(item, library, inCard(card.slug)),
  }));
}
