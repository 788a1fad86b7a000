import type { RootContent } from 'mdast';
import type { VFile } from 'vfile';
import type { AnchoredEntry } from '../../entries/anchored-entry.ts';
import { report } from '../../messages/report.ts';
import { flatten } from '../../text/flatten.ts';
import type { Span } from '../../text/span.ts';
import { checkTags, reportBareTags } from './check-tags.ts';
import { defineLayer } from './layer.ts';
import { arguableTag, coreTag, noteTags } from './note-tags.ts';

/** A note: words of the article and a comment on them. */
export interface Note {
  slug: string;
  title: string;
  /** From 1, in the order of the words that the notes are about. */
  number: number;
  /** The exact words, one span per quote; empty if the note is about the article as a whole. */
  anchors: Span[];
  /** Ids of techniques, the leading one first. */
  techniques: string[];
  /** The tag of the lens of its first technique; empty if none of its techniques can be used. */
  lens: string;
  /** Trained readers may differ on it. */
  arguable: boolean;
  /** One of the few notes that are enough for a short lesson. */
  core: boolean;
  body: RootContent[];
  /** Line of the entry in its file, for "Edit this note". */
  line: number;
}

/**
 * Turns the entries of `commentary.md` into notes.
 *
 * @param entries the entries, with their spans
 * @param file receives messages about tags and length
 * @param lensOf the lens of each technique whose file can be used
 * @returns the notes in the order of their words; notes on the whole text come last
 */
export function readCommentary(
  entries: readonly AnchoredEntry[],
  file: VFile,
  lensOf: Map<string, string | undefined>,
): Note[] {
  const known = { techniques: [...lensOf.keys()], ids: noteTags };
  const notes = entries.map(({ entry, anchors }) => {
    checkTags(entry.tags, known, file);
    const tags = entry.tags.map(({ id }) => id);
    const techniques = tags.filter((id) => lensOf.get(id));
    const [leading] = techniques;
    const isMissing = tags.every((id) => noteTags.includes(id));
    if (isMissing && !entry.brokenQuote && !reportBareTags(entry, known, file)) {
      const expected = 'the id of a technique, which names the lens';
      report(
        file,
        'tag-missing',
        { expected, example: lensOf.keys().next().value ?? 'vague-attribution' },
        entry.heading,
      );
    }
    const words = countWords(entry.body);
    if (entry.body.length > 0 && (words < 40 || words > 120))
      report(file, 'note-length', { words }, entry.heading);
    return {
      slug: entry.slug,
      title: entry.title,
      number: 0,
      anchors,
      techniques,
      lens: (leading && lensOf.get(leading)) ?? '',
      arguable: tags.includes(arguableTag),
      core: tags.includes(coreTag),
      body: entry.body,
      line: entry.heading.position?.start.line ?? 1,
    } satisfies Note;
  });
  return notes
    .sort((a, b) => firstWord(a) - firstWord(b))
    .map((note, index) => ({ ...note, number: index + 1 }));
}

function firstWord(note: Note): number {
  return Math.min(Number.MAX_SAFE_INTEGER, ...note.anchors.map((anchor) => anchor.start));
}

function countWords(body: RootContent[]): number {
  const { value } = flatten({ type: 'root', children: body });
  return value.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The commentary: notes on words of the article, and on the article as a whole. */
export const commentary = defineLayer({
  records: 'notes',
  name: 'Commentary',
  page: '',
  shownAs: 'text',
  noun: { one: 'note', many: 'notes' },
  guidance: `The notes. Each quotes words of article.md and replies below them in 40 to 120 words. Write below this comment,
for example:

## What can be seen, in a few words

> copy the words from article.md and put **the ones you mean** in bold

#vague-attribution

Your reply. A fact about the world cites its source, with a key of content/references.json in square brackets. What does
the text do well? Say that, too.

The tag is the name of a file in content/techniques/.`,
  read: (entries, file, { lensOf }) => readCommentary(entries, file, lensOf),
  titleOf: ({ title }) => title,
});
