import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Case } from '../../../../src/core/case/case.ts';
import type { Library } from '../../../../src/core/library/model.ts';
import { letters } from './question.ts';
import { plain } from './read-xml.ts';

/** Something that a student should find alone. */
export interface Secret {
  kind:
    | 'right answer'
    | 'rationale'
    | 'title of a note'
    | 'note'
    | 'answer expected in discussion'
    | 'key';
  words: string;
  /**
   * The wrong options beside a right answer: if all of them appear too, it is a list to choose
   * from.
   */
  beside: string[];
}

const normal = (text: string): string => ` ${letters(text).toLowerCase()} `;

/** The sentences of HTML nodes that are long enough to be told from others. */
function sentences(nodes: readonly ElementContent[]): string[] {
  const words = plain(
    toHtml({ type: 'root', children: [...nodes] }).replace(/<cite.*?<\/cite>/gs, ' '),
  );
  return words
    .split(/(?<=[.?!:;]["'”’]?)\s+/)
    .filter((sentence) => letters(sentence).split(' ').length >= 5);
}

/** Everything of a case that is not for students: answers, reasons, notes. */
export function secretsOf({ lesson, notes }: Case): Secret[] {
  const list = (kind: Secret['kind'], texts: string[]): Secret[] =>
    texts.map((words) => ({ kind, words, beside: [] }));
  // The key names the note that asks, which is a secret of its own.
  const titles = new Set(notes.map(({ title }) => normal(title)));
  const key = sentences(lesson?.pages.key?.body ?? []).filter(
    (words) => !titles.has(normal(words)),
  );
  return [
    ...(lesson?.quiz ?? []).flatMap(({ options }): Secret[] => {
      const beside = options.filter(({ isRight }) => !isRight).map(({ words }) => words);
      return options
        .filter(({ isRight }) => isRight)
        .map(({ words }) => ({ kind: 'right answer', words, beside }));
    }),
    ...list('rationale', lesson?.quiz.flatMap(({ rationale }) => sentences(rationale)) ?? []),
    ...list(
      'answer expected in discussion',
      lesson?.questions.flatMap(({ note }) => sentences(note)) ?? [],
    ),
    ...list('key', key),
    ...list(
      'title of a note',
      notes.map(({ title }) => title),
    ),
    ...list(
      'note',
      notes.flatMap(({ body }) => sentences(body)),
    ),
  ];
}

/**
 * Finds what a text gives away.
 *
 * What every student has read in the article is no secret, nor is the name of a technique or of a
 * term: it says nothing of the words it fits. An answer of a single word cannot be told from
 * ordinary prose.
 */
export function givenAway(
  text: string,
  item: Case,
  library: Pick<Library, 'techniques' | 'glossary'>,
): string[] {
  const known = normal(item.article.flat.value);
  const names = new Set(
    [...library.techniques, ...library.glossary].map(({ matter }) => normal(matter.term)),
  );
  const haystack = normal(text);
  const has = (words: string): boolean => haystack.includes(normal(words));
  return secretsOf(item)
    .filter(({ words }) => letters(words).includes(' '))
    .filter(({ words }) => !known.includes(normal(words)) && !names.has(normal(words)))
    .filter(({ words, beside }) => has(words) && (beside.length === 0 || !beside.every(has)))
    .map(({ kind, words }) => `${kind}: ${words}`);
}
