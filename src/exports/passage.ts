import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Article } from '../core/case/case.ts';
import { inLanguage } from '../core/text/direction.ts';
import type { Span } from '../core/text/span.ts';
import type { Words } from '../core/words/words.ts';

/**
 * Shows words of an article in context: in their sentences, in bold, with the numbers of the
 * sentences above.
 *
 * @param article the article
 * @param anchor the words, in its flat text
 * @param words the words of the interface
 * @returns HTML; every word of the article as it was published
 */
export function passage(
  { sentences, flat, matter }: Article,
  anchor: Span,
  { say }: Words,
): string {
  const touched = sentences.filter(
    (sentence) => sentence.start < anchor.end && sentence.end > anchor.start,
  );
  const start = touched[0]?.start ?? anchor.start;
  const end = touched.at(-1)?.end ?? anchor.end;
  const quoted = h('p', [
    flat.value.slice(start, anchor.start),
    h('strong', flat.value.slice(anchor.start, anchor.end)),
    flat.value.slice(anchor.end, end),
  ]);
  const nodes: ElementContent[] = [
    h(
      'p',
      say(matter.invented ? 'exported.inventedPassage' : 'exported.passage', {
        place: placeName(
          touched.map(({ number }) => number),
          say,
        ),
      }),
    ),
    h('blockquote', inLanguage(matter.lang), quoted),
  ];
  return toHtml({ type: 'root', children: nodes });
}

function placeName(numbers: number[], say: Words['say']): string {
  const [first = 0] = numbers;
  const last = numbers.at(-1) ?? first;
  if (first === last)
    return first === 0 ? say('exported.headline') : say('exported.sentence', { number: first });
  return first === 0
    ? say('exported.headlineTo', { last })
    : say('exported.sentences', { first, last });
}
