import assert from 'node:assert/strict';
import type { Blockquote } from 'mdast';
import { VFile } from 'vfile';
import { type Quote, readQuote } from '../../../../src/core/entries/quote.ts';
import { parseMarkdown } from '../../../../src/core/markdown/parse.ts';

/** Reads one line of Markdown, without its leading `> `, as a quote. */
export function quoteOf(line: string): Quote {
  const file = new VFile(`> ${line}\n`);
  const quote = readQuote(parseMarkdown(file).children[0] as Blockquote, file);
  assert.ok(quote, `a quote in ${line}`);
  return quote;
}
