import type { Article } from '../../core/case/case.ts';
import type { Span } from '../../core/text/span.ts';
import { say } from '../words/say.ts';

/** Words of the article with the sentence around them. */
export interface Quoted {
  before: string;
  words: string;
  after: string;
  /** Their position: `headline`, `sentence 12`. */
  where: string;
}

/**
 * Returns the sentence around words of the article, so that they can be shown marked in it.
 *
 * @param article the article
 * @param anchor the words, in its flat text
 * @returns the words, and the text around them from the start of the sentence they begin in to the
 *   end of the one they end in
 */
export function quoteInSentence({ flat, sentences }: Article, anchor: Span): Quoted {
  const first = sentences.findLast(({ start }) => start <= anchor.start);
  const last = sentences.find(({ end }) => end >= anchor.end);
  const [from, to] = [first?.number ?? 0, last?.number ?? 0];
  return {
    before: flat.value.slice(first?.start ?? anchor.start, anchor.start),
    words: flat.value.slice(anchor.start, anchor.end),
    after: flat.value.slice(anchor.end, last?.end ?? anchor.end),
    where:
      from === 0
        ? say('teach.headline')
        : from === to
          ? say('teach.sentence', { number: from })
          : say('teach.sentences', { first: from, last: to }),
  };
}
