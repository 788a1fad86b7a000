import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import { placeholders } from '../core/case/placeholders.ts';
import type { ReceivedText } from './model.ts';

/** What the front matter of a new article needs besides its text. */
export interface ArticleFacts {
  lang: string;
  received: string;
  sha256: string;
}

/**
 * Writes `article.md`: complete front matter, with `unknown` for what is not known, and the
 * paragraphs as Markdown that says the same words.
 *
 * @param text headline, paragraphs and what the file says about them
 * @param facts what was worked out
 * @returns the file
 */
export function writeArticle(text: ReceivedText, { lang, received, sha256 }: ArticleFacts): string {
  const matter = {
    title: text.headline,
    lang,
    publisher: text.publisher ?? 'unknown',
    published: text.published ?? 'unknown',
    url: text.url ?? 'unknown',
    received,
    sha256,
    summary: placeholders.summary.words,
  };
  const children = text.paragraphs.map((value) => ({
    type: 'paragraph' as const,
    children: [{ type: 'text' as const, value }],
  }));
  const body = toMarkdown(
    { type: 'root', children },
    { extensions: [gfmFootnoteToMarkdown(), gfmTableToMarkdown()] },
  );
  return `---\n${stringify(matter, { lineWidth: 0 })}---\n\n${body}`;
}
