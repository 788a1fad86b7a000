import type { ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { flatten } from '../../../../src/core/text/flatten.ts';
import { snapToGraphemes } from '../../../../src/core/text/graphemes.ts';
import type { Span } from '../../../../src/core/text/span.ts';
import { paragraphs, spanIn } from '../../support/arbitraries.ts';
import { fc } from '../../support/properties.ts';

/** A tree of the same words with text nodes split and inline elements put in at random. */
const splitTree = (texts: string[]): fc.Arbitrary<Root> =>
  fc.array(fc.nat({ max: 400 }), { maxLength: 6 }).map((cuts) => ({
    type: 'root',
    children: texts.map((text) => {
      const at = [
        ...new Set(
          cuts.map(
            (cut) =>
              snapToGraphemes(text, {
                start: cut % (text.length + 1),
                end: cut % (text.length + 1),
              }).start,
          ),
        ),
      ].sort((a, b) => a - b);
      const pieces: ElementContent[] = [];
      let done = 0;
      for (const [index, cut] of [...at, text.length].entries()) {
        if (cut > done)
          pieces.push(
            index % 2 === 0
              ? { type: 'text', value: text.slice(done, cut) }
              : h('em', text.slice(done, cut)),
          );
        done = Math.max(done, cut);
      }
      return h('p', pieces);
    }),
  }));

/** A tree, and spans of its flat text. */
export const woven: fc.Arbitrary<[Root, Span[]]> = paragraphs.chain((texts) => {
  const length = flatten({ type: 'root', children: texts.map((text) => h('p', text)) }).value
    .length;
  return fc.tuple(splitTree(texts), fc.array(spanIn(length), { maxLength: 12 }));
});
