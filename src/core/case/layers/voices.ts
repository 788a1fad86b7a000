import type { RootContent } from 'mdast';
import type { VFile } from 'vfile';
import type { Entry } from '../../entries/entries.ts';
import { report } from '../../messages/report.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { checkTags } from './check-tags.ts';

const kinds = ['named', 'unnamed', 'official', 'civilian', 'author'] as const;
const sides = ['russia', 'ukraine', 'international', 'none'] as const;

/** The kind of source of a voice. */
export type VoiceKind = (typeof kinds)[number];
/** Whose side a voice is on, as far as the article says. */
export type VoiceSide = (typeof sides)[number];

/** Someone whose words or claims the article carries. */
export interface Voice {
  slug: string;
  name: string;
  anchors: Span[];
  kinds: VoiceKind[];
  side: VoiceSide;
  body: RootContent[];
  line: number;
}

/**
 * Turns the entries of `voices.md` into voices. Words that no voice claims are the author's own.
 *
 * @param entries the entries, with their spans
 * @param file receives messages about tags and about words that are claimed twice
 * @param text the article's flat text
 * @returns the voices, in the file's order
 */
export function readVoices(
  entries: { entry: Entry; anchors: Span[] }[],
  file: VFile,
  text: string,
): Voice[] {
  const claimed: { span: Span; name: string }[] = [];
  return entries.map(({ entry, anchors }) => {
    const all = [...kinds, ...sides];
    checkTags(entry.tags, all, `Tags are ${all.map((tag) => `\`#${tag}\``).join(', ')}.`, file);
    const ids = entry.tags.map((tag) => tag.id);
    if (!entry.brokenQuote && ids.every((id) => sides.some((side) => side === id))) {
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
      side: sides.find((side) => ids.includes(side)) ?? 'none',
      body: entry.body,
      line: entry.heading.position?.start.line ?? 1,
    };
  });
}
