/**
 * Quotes to marks, as a plugin of rehype.
 *
 * @packageDocumentation
 */
import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import type { VFile } from 'vfile';
import { createAnchorer } from '../../core/anchor/anchorer.ts';
import { flatten } from '../../core/text/flatten.ts';
import { type Range, type SegmentPart, weave } from '../../core/weave/weave.ts';

/** Words of a page, as a text quote selector of the Web Annotation Data Model names them. */
export interface Quote {
  /** A name of your own for it. */
  id: string;
  /** The words to be marked. */
  exact: string;
  /** The words before them, if `exact` occurs more than once. */
  prefix?: string;
  /** The words after them. */
  suffix?: string;
}

/** Settings of the plugin. */
export interface Options {
  /** What is to be marked; quotes may overlap and run over several elements. */
  quotes: readonly Quote[];
  /**
   * Makes the element around one segment of a quote; its children are put in by the plugin. By
   * default `<mark data-quote="id">`.
   */
  wrap?: (quote: Quote, part: SegmentPart) => Element;
}

/**
 * A rehype plugin that marks quotes in a page. Nothing is marked by guess: a quote that does not
 * occur, or occurs more than once, becomes a warning of the file and no mark. Typographic variants
 * of quotation marks, dashes and spaces count as the same.
 *
 * @param options the quotes, and how they are marked
 * @returns the transformer; the words of the page do not change
 * @see https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export default function rehypeQuotes({ quotes, wrap = mark }: Options) {
  return (tree: Root, file: VFile): void => {
    const anchorer = createAnchorer(flatten(tree).value);
    const ranges = quotes.flatMap((quote): (Range & { quote: Quote })[] => {
      const { id, exact, prefix = '', suffix = '' } = quote;
      const result = anchorer.anchor({
        parts: [prefix + exact + suffix],
        exact: {
          from: { part: 0, offset: prefix.length },
          to: { part: 0, offset: prefix.length + exact.length },
        },
      });
      if (result.kind === 'one') return [{ id, quote, ...result.match.exact }];
      file.message(
        result.kind === 'none'
          ? `No words \`${exact}\` in this page, expected them for the quote \`${id}\``
          : `The words \`${exact}\` occur ${result.total} times, expected once for the quote \`${id}\`: add \`prefix\` or \`suffix\``,
        { source: 'second-reading', ruleId: `quote-${result.kind}` },
      );
      return [];
    });
    weave(tree, ranges, { wrap: ({ quote }, part) => wrap(quote, part) });
  };
}

const mark = ({ id }: Quote): Element => h('mark', { dataQuote: id });
