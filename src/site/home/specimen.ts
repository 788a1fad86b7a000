import type { Case, Sentence } from '../../core/case/case.ts';
import { overlaps, type Span } from '../../core/text/span.ts';

/** What the front page shows of a case: one sentence, and one note on words of it. */
export interface Specimen {
  item: Case;
  note: Case['notes'][number];
  anchor: Span;
  sentence: Sentence;
}

/**
 * Chooses the note that shows on the front page what the site does. Its words are of one sentence
 * below the headline, and no question of a quiz or a discussion is about them, so that it answers
 * none. Cases that were invented for practice come first: their texts belong to nobody else.
 *
 * @param cases all cases, in their order
 * @returns the first such note in the order of the text; `undefined` if no case has one
 */
export function chooseSpecimen(cases: readonly Case[]): Specimen | undefined {
  const isInvented = ({ article }: Case): boolean => article.matter.invented;
  const inOrder = [...cases.filter(isInvented), ...cases.filter((item) => !isInvented(item))];
  for (const item of inOrder) {
    const asked = [...(item.lesson?.quiz ?? []), ...(item.lesson?.questions ?? [])].flatMap(
      ({ anchors }) => anchors,
    );
    for (const note of item.notes) {
      const [anchor, second] = note.anchors;
      if (
        !anchor ||
        second ||
        note.anchors.some((span) => asked.some((other) => overlaps(span, other)))
      )
        continue;
      const sentence = item.article.sentences.find(
        ({ number, start, end }) => number > 0 && start <= anchor.start && anchor.end <= end,
      );
      if (sentence) return { item, note, anchor, sentence };
    }
  }
  return undefined;
}
