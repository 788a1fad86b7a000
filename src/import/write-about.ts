import { stringify } from 'yaml';
import { placeholders } from '../core/case/placeholders.ts';
import type { ReceivedText } from './model.ts';

/** How a text came to us. */
export interface Provenance {
  received: string;
  encoding: string;
  /** SHA-256 of the file as it was received. */
  sha256: string;
  isHtml: boolean;
}

/**
 * Writes the first `about.md` of a case: what is known of its text, said plainly, and that nothing
 * is known about the rights in it.
 *
 * @param text the text and what its file says about it
 * @param from how it came to us
 * @returns the file
 */
export function writeAbout(text: ReceivedText, from: Provenance): string {
  const matter = {
    title: 'About this case',
    summary: 'What is known about the text, and about the rights in it.',
  };
  const kind = from.isHtml ? 'a web page' : 'a text file';
  const kept = from.isHtml
    ? 'Its headline and paragraphs were taken out of the page; menus, pictures, captions and scripts were left out. The page itself is not kept here.'
    : from.encoding === 'utf-8'
      ? 'It is kept as it was received, byte for byte.'
      : `It was written in the encoding ${from.encoding} and is kept in UTF-8; the words are the same.`;
  return `---
${stringify(matter, { lineWidth: 0 })}---

## What is known about the text

It was received on ${from.received} as ${kind}. ${kept}

The SHA-256 of the file as it was received is \`${from.sha256}\`.

- Publisher: ${text.publisher ? 'as the front matter of the article says' : 'unknown'}
- Date of publication: ${text.published ?? 'unknown'}
- Address: ${text.url ? `<${text.url}>` : 'unknown'}

## Rights

${placeholders.rights.words} If you hold rights in it and want it removed, please
tell those who make this site.
`;
}
