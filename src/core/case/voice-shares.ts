import type { Span } from '../text/span.ts';
import { wordsOf } from '../text/words.ts';
import type { Case } from './case.ts';

/** How much of an article is given to one voice. */
export interface VoiceShare {
  slug: string;
  name: string;
  words: number;
  /** From 0 to 1, of all words of the article, headline included. */
  share: number;
  spans: Span[];
}

/**
 * The slug of the voice that no entry names: the author's own. A slug has no dot in it, so no entry
 * can have this one.
 */
export const authorSlug = 'the.author';

/**
 * Counts the words of each voice. Words that no entry claims are the author's own voice.
 *
 * @param item the case
 * @param author what the author's own voice is called
 * @returns the shares, the largest first; their words add up to the article's words
 */
export function voiceShares(item: Pick<Case, 'article' | 'voices'>, author: string): VoiceShare[] {
  const { flat, matter } = item.article;
  const words = wordsOf(flat.value, matter.lang);
  const owners = words.map((word) =>
    item.voices.find((voice) =>
      voice.anchors.some((span) => span.start <= word.start && word.start < span.end),
    ),
  );
  const shares = item.voices.map((voice) => ({
    slug: voice.slug,
    name: voice.name,
    words: owners.filter((owner) => owner === voice).length,
    spans: voice.anchors,
  }));
  const own = words.filter((_, index) => owners[index] === undefined);
  return [
    ...shares,
    {
      slug: authorSlug,
      name: author,
      words: own.length,
      spans: stretches(own, item.article.sentences),
    },
  ]
    .map((share) => ({ ...share, share: words.length > 0 ? share.words / words.length : 0 }))
    .sort((a, b) => b.words - a.words);
}

/** Joins neighbouring words to stretches, within their sentences. */
function stretches(words: Span[], sentences: Span[]): Span[] {
  return sentences.flatMap((sentence) => {
    const own = words.filter((word) => word.start >= sentence.start && word.end <= sentence.end);
    const found: Span[] = [];
    for (const word of own) {
      const last = found.at(-1);
      if (last && word.start - last.end <= 1) last.end = word.end;
      else found.push({ ...word });
    }
    return found;
  });
}
