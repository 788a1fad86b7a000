import type { RootContent } from 'mdast';
import type { VFile } from 'vfile';
import type { AnchoredEntry } from '../../entries/anchored-entry.ts';
import { report } from '../../messages/report.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { checkTags, reportBareTags } from './check-tags.ts';
import { defineLayer } from './layer.ts';

const kinds = ['named', 'unnamed', 'official', 'civilian', 'author'] as const;
/** The tag of a voice that is on no side, or whose side the article does not say. */
export const noSide = 'none';

/** The kind of source of a voice. */
export type VoiceKind = (typeof kinds)[number];

/** Someone whose words or claims the article carries. */
export interface Voice {
  slug: string;
  name: string;
  anchors: Span[];
  kinds: VoiceKind[];
  /** Whose side it is on, as far as the article says: a side of the case, or `none`. */
  side: string;
  body: RootContent[];
  line: number;
}

/**
 * Turns the entries of `voices.md` into voices. Words that no voice claims are the author's own.
 *
 * @param entries the entries, with their spans
 * @param file receives messages about tags and about words that are claimed twice
 * @param text the article's flat text
 * @param declared the sides of the case; `undefined` if they are not known
 * @returns the voices, in the file's order
 */
export function readVoices(
  entries: readonly AnchoredEntry[],
  file: VFile,
  text: string,
  declared: readonly string[] | undefined,
): Voice[] {
  const sides = [...(declared ?? []), noSide];
  const claimed: { span: Span; name: string }[] = [];
  return entries.map(({ entry, anchors }) => {
    const known = { ids: [...kinds, ...sides] };
    if (declared) checkTags(entry.tags, known, file);
    const [, second] = entry.tags.filter(({ id }) => sides.some((side) => side === id));
    if (second) report(file, 'tag-extra', { tag: second.id, expected: 'one side' }, second);
    const ids = entry.tags.map((tag) => tag.id);
    const isMissing = ids.every((id) => sides.some((side) => side === id));
    if (isMissing && !entry.brokenQuote && !reportBareTags(entry, known, file)) {
      report(file, 'tag-missing', { expected: 'a kind of voice', example: 'named' }, entry.heading);
    }
    for (const [index, span] of anchors.entries()) {
      const other = claimed.find((candidate) => overlaps(candidate.span, span));
      if (other) {
        const shared = text.slice(
          Math.max(span.start, other.span.start),
          Math.min(span.end, other.span.end),
        );
        report(
          file,
          'voice-overlap',
          { words: shared, first: other.name },
          entry.quotes[index]?.node ?? entry.heading,
        );
      } else claimed.push({ span, name: entry.title });
    }
    return {
      slug: entry.slug,
      name: entry.title,
      anchors,
      kinds: kinds.filter((kind) => ids.includes(kind)),
      side: sides.find((side) => ids.includes(side)) ?? noSide,
      body: entry.body,
      line: entry.heading.position?.start.line ?? 1,
    };
  });
}

/** Who is speaking: the words of each voice. */
export const voices = defineLayer({
  records: 'voices',
  name: 'Who is speaking',
  page: 'voices/',
  shownAs: 'text',
  noun: { one: 'voice', many: 'voices' },
  guidance: `Who is speaking. One entry for each voice, with all the words that are its own. Words that no entry claims are the
author's. Write below this comment, for example:

## Name or description of the voice

> the words that it says […] as far as they go, with quotation marks only if the article has them

#named #official

How the text introduces it.`,
  read: (entries, file, { text, vocabulary }) => readVoices(entries, file, text, vocabulary?.sides),
  titleOf: ({ name }) => name,
});
