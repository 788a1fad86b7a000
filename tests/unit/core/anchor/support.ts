import assert from 'node:assert/strict';
import { VFile } from 'vfile';
import { createAnchorer } from '../../../../src/core/anchor/anchorer.ts';
import { createNearestFinder } from '../../../../src/core/anchor/nearest.ts';
import type { AnchorTarget } from '../../../../src/core/anchor/target.ts';
import { type Quote, readQuote } from '../../../../src/core/entries/quote.ts';
import { parseMarkdown } from '../../../../src/core/markdown/parse.ts';

/** Reads one line of Markdown, without its leading `> `, as a quote. */
export function quoteOf(line: string): Quote {
  return readSource(`> ${line}\n`).quote;
}

/** Reads the blockquote that a Markdown file begins with as a quote. */
export function readSource(source: string): { quote: Quote; file: VFile } {
  const file = new VFile(source);
  const [node] = parseMarkdown(file).children;
  const quote = node?.type === 'blockquote' ? readQuote(node, file) : undefined;
  assert.ok(quote, `a quote in ${source}`);
  return { quote, file };
}

/** An article in which quotes can be looked up. */
export function targetOf(text: string): AnchorTarget {
  return { text, anchorer: createAnchorer(text), nearest: createNearestFinder(text) };
}
