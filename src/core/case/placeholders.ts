import type { VFile } from 'vfile';
import { report } from '../messages/report.ts';
import { positionAt } from '../text/point.ts';

/** What `npm run new` writes until somebody has written it: words, and what belongs there. */
export const placeholders = {
  summary: {
    words: 'A new case. Its summary is still to be written.',
    advice:
      'Say in one or two sentences what the article is: readers meet them on the home page, in the feed and in the search.',
  },
  rights: {
    words: 'Nothing is known yet about the rights in this text.',
    advice:
      'Say what is known: who holds the rights, whether they were asked, and why the text may be shown here. If nothing can be found out, say what you tried.',
  },
} as const;

/**
 * Warns of each placeholder that is still in a file: it would be published as it is.
 *
 * @param file `article.md` or `about.md`; receives the messages
 */
export function reportPlaceholders(file: VFile): void {
  const source = String(file);
  for (const { words, advice } of Object.values(placeholders)) {
    // Editors wrap lines.
    const found = new RegExp(words.replaceAll('.', '\\.').replaceAll(' ', '\\s+')).exec(source);
    if (!found) continue;
    const place = positionAt(source, found.index, found.index + found[0].length);
    report(file, 'placeholder-left', { words, advice }, place);
  }
}
