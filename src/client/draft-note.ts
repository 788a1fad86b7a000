import { quoteSelection } from '../core/anchor/quote-selection.ts';
import type { Span } from '../core/text/span.ts';
import type { ScriptSay } from './say.ts';

/** A note to be filled in. */
export interface Draft {
  /** The quote as Markdown, with `> `. */
  quote: string;
  /** The whole entry (docs/format.md, section 1), with a title, a tag and a text to be written. */
  entry: string;
}

/**
 * Drafts a note on selected words: a quote that leads to them, and what is to be filled in.
 *
 * @param text the article's flat text
 * @param selection what was selected
 * @param lang BCP 47 language of the article
 * @param say says what is to be filled in
 * @returns the draft, or `undefined` if only white space was selected
 */
export function draftNote(
  text: string,
  selection: Span,
  lang: string,
  say: ScriptSay<'readingRoom'>,
): Draft | undefined {
  const quoted = quoteSelection(text, selection, lang);
  if (!quoted) return undefined;
  const quote = `> ${quoted.line}`;
  return {
    quote,
    entry: `## ${say('quoting.title')}\n\n${quote}\n\n#${say('quoting.tag')}\n\n${say('quoting.text')}\n`,
  };
}
