import type { Case } from '../core/case/case.ts';
import { isNote } from '../core/case/container.ts';
import { entryId } from '../core/glossary/entry-id.ts';
import type { Library } from '../core/library/model.ts';
import { curly } from '../core/text/curly.ts';
import { words } from './markup.ts';
import { type Download, withLesson } from './download.ts';

/** The terms and techniques of a case, to learn. */
export const flashCardsTsv: Download = {
  file: 'flashcards.tsv',
  words: 'flashcards',
  audience: 'students',
  reveals: 'nothing',
  form: () => 'TSV',
  mediaType: 'text/tab-separated-values; charset=utf-8',
  isOffered: withLesson(),
  made: { by: 'model', make: (item, library) => writeTsv(flashcards(item, library)) || undefined },
};

/** A card to learn from. */
export interface Flashcard {
  front: string;
  back: string;
}

/**
 * Makes flash cards of what a case uses: the terms of the glossary that its article and notes name,
 * then its techniques with their questions.
 *
 * @param item the case
 * @param library the glossary and the taxonomy
 * @returns the cards, each kind in the order of the library
 */
export function flashcards(
  item: Case,
  { glossary, techniques }: Pick<Library, 'glossary' | 'techniques'>,
): Flashcard[] {
  const uses = item.uses.filter(
    ({ container }) => container.kind === 'article' || isNote(container),
  );
  const used = new Set(uses.map(({ section, slug }) => entryId(section, slug)));
  const found = new Set(item.notes.flatMap((note) => note.techniques));
  return [
    ...glossary
      .filter(({ id, section }) => section === 'terms' && used.has(id))
      .map(({ matter, definition }) => ({ front: curly(matter.term), back: words(definition) })),
    ...techniques
      .filter(({ id }) => found.has(id))
      .map(({ matter, definition }) => ({
        front: curly(matter.term),
        back: `${words(definition)} ${curly(matter.question)}`,
      })),
  ];
}

/**
 * Writes cards as tab-separated values, front and back, as Anki and Quizlet read them: no headings,
 * no quoting.
 *
 * @param cards the cards
 * @returns the text
 */
export function writeTsv(cards: readonly Flashcard[]): string {
  return cards.map(({ front, back }) => `${cell(front)}\t${cell(back)}\n`).join('');
}

/**
 * A field. Anki reads a field as HTML if it looks like it: followed by a space, `<` starts no
 * element. A spreadsheet reads a field as a formula if it begins like one; an apostrophe, as in the
 * rubric, would show on the card, a no-break space does not.
 */
function cell(text: string): string {
  const words = text
    .replace(/\s+/g, ' ')
    .replace(/<(?=[a-z/!?])/gi, '< ')
    .trim();
  return /^[=+\-@]/.test(words) ? `\u00a0${words}` : words;
}
