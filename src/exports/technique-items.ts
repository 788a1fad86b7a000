import type { Case } from '../core/case/case.ts';
import type { QuizItem } from '../core/case/lesson/lesson.ts';
import type { Library, Technique } from '../core/library/model.ts';
import type { Span } from '../core/text/span.ts';
import { hash } from './hash.ts';
import type { Words } from '../core/words/words.ts';

type Note = Case['notes'][number];

/** The number of wrong options: one of the same lens, if there is one, and others. */
const wrongOptions = 3;

/**
 * Makes questions from the notes of a case. Notes on which trained readers may differ, and notes
 * about the whole text, are left out.
 *
 * A wrong option is a technique that no note finds in any of the same words. Which ones are taken
 * is derived from the ids alone.
 *
 * @param item the case
 * @param library the taxonomy
 * @param words the words of the interface
 * @returns a question for each suitable note, in the order of the notes; options by name
 */
export function techniqueItems(
  item: Case,
  { techniques }: Pick<Library, 'techniques'>,
  { say }: Words,
): QuizItem[] {
  return item.notes.flatMap((note): QuizItem[] => {
    const right = techniques.find(({ id }) => id === note.techniques[0]);
    if (!right || note.arguable || note.anchors.length === 0) return [];
    const found = new Set(
      item.notes.filter((other) => meets(note, other)).flatMap((other) => other.techniques),
    );
    const wrong = chooseWrong(
      techniques.filter(({ id }) => !found.has(id)),
      right,
      `${item.id}/${note.slug}`,
    );
    if (wrong.length < 2) return [];
    return [
      {
        slug: note.slug,
        question: say('exported.techniqueAsks'),
        anchors: note.anchors,
        quotes: note.anchors.map(({ start, end }) => item.article.flat.value.slice(start, end)),
        technique: right.id,
        options: [right, ...wrong]
          .sort((a, b) => (a.matter.term < b.matter.term ? -1 : 1))
          .map((technique) => ({ words: technique.matter.term, isRight: technique === right })),
        rationale: note.body,
      },
    ];
  });
}

/** Whether two notes share any words. */
function meets(one: Note, other: Note): boolean {
  const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
  return one === other || one.anchors.some((a) => other.anchors.some((b) => overlap(a, b)));
}

/**
 * One of the same lens, so that the lens alone does not tell; the rest from other lenses, each from
 * its own as long as there are some.
 */
function chooseWrong(candidates: Technique[], right: Technique, seed: string): Technique[] {
  const order = (id: string): number => hash(`${seed}/${id}`);
  const mixed = candidates.toSorted((a, b) => order(a.id) - order(b.id) || (a.id < b.id ? -1 : 1));
  const chosen: Technique[] = mixed.filter(({ lens }) => lens === right.lens).slice(0, 1);
  const others = mixed.filter(({ lens }) => lens !== right.lens);
  const firstOfLens = others.filter(
    ({ lens }, index) => others.findIndex((other) => other.lens === lens) === index,
  );
  const rest = [...firstOfLens, ...others, ...mixed].filter(
    (technique) => !chosen.includes(technique),
  );
  return [...chosen, ...new Set(rest)].slice(0, wrongOptions);
}
