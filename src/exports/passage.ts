import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Article } from '../core/case/case.ts';
import { inLanguage } from '../core/text/direction.ts';
import type { Span } from '../core/text/span.ts';

/**
 * Shows words of an article in context: in their sentences, in bold, with the numbers of the
 * sentences above.
 *
 * @param article the article
 * @param anchor the words, in its flat text
 * @returns HTML; every word of the article as it was published
 */
export function passage({ sentences, flat, matter }: Article, anchor: Span): string {
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
      `${placeName(touched.map(({ number }) => number))}${matter.invented ? ' of an invented text' : ''}:`,
    ),
    h('blockquote', inLanguage(matter.lang), quoted),
  ];
  return toHtml({ type: 'root', children: nodes });
}

function placeName(numbers: number[]): string {
  const [first = 0] = numbers;
  const last = numbers.at(-1) ?? first;
  if (first === last) return first === 0 ? 'The headline' : `Sentence ${first}`;
  return first === 0 ? `The headline to sentence ${last}` : `Sentences ${first} to ${last}`;
}
