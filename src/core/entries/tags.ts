import type { Paragraph, RootContent } from 'mdast';
import type { Position } from 'unist';
import { sourcePoint } from '../text/source-point.ts';

/** A hashtag: its id without the `#`, and where it stands. */
export interface Tag {
  id: string;
  position: Position;
}

const tagsOnly = /^\s*#[\p{L}\p{N}][\p{L}\p{N}_-]*(?:\s+#[\p{L}\p{N}][\p{L}\p{N}_-]*)*\s*$/u;

/** Tells whether a node is a paragraph of hashtags and nothing else. */
export function isTagLine(node: RootContent | undefined): node is Paragraph {
  return (
    node?.type === 'paragraph' &&
    node.children.length === 1 &&
    node.children[0]?.type === 'text' &&
    tagsOnly.test(node.children[0].value)
  );
}

/**
 * Reads a line of hashtags.
 *
 * @param paragraph a paragraph for which `isTagLine` holds
 * @param source the whole file
 * @returns the tags, in order
 */
export function readTags(paragraph: Paragraph, source: string): Tag[] {
  const [text] = paragraph.children;
  if (text?.type !== 'text') return [];
  return [...text.value.matchAll(/#(\S+)/g)].map((match) => ({
    id: match[1] ?? '',
    position: {
      start: sourcePoint(source, text, match.index),
      end: sourcePoint(source, text, match.index + match[0].length),
    },
  }));
}
