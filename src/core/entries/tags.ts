import type { Paragraph, RootContent } from 'mdast';
import type { Position } from 'unist';
import { sourcePoints } from '../text/source-point.ts';

/** A hashtag: its id without the `#`, and its position. */
export interface Tag {
  id: string;
  position: Position;
}

const leadingTags =
  /^\s*(#[\p{L}\p{N}][\p{L}\p{N}_-]*(?:\s+#[\p{L}\p{N}][\p{L}\p{N}_-]*)*)[ \t]*(?=\n|$)/u;

/** Lines of hashtags at the start of a paragraph. */
export interface TagLine {
  text: string;
  /** True if other words follow without a blank line. */
  glued: boolean;
}

/**
 * Looks for lines of hashtags at the start of a node.
 *
 * @param node any node
 * @returns the tags as written, or `undefined` if the node is not a paragraph that starts with a
 *   line of tags
 */
export function tagLineOf(node: RootContent | undefined): TagLine | undefined {
  const [first, ...others] = node?.type === 'paragraph' ? node.children : [];
  const match = first?.type === 'text' ? leadingTags.exec(first.value) : undefined;
  if (first?.type !== 'text' || !match?.[1]) return undefined;
  const rest = first.value.slice(match[0].length);
  if (rest === '' && others.length > 0) return undefined;
  return { text: match[1], glued: rest.trim() !== '' || others.length > 0 };
}

/** Whether a line consists of hashtags only. */
export function isTagText(line: string): boolean {
  return leadingTags.exec(line)?.[0] === line;
}

/**
 * Reads the lines of hashtags at the start of a paragraph.
 *
 * @param paragraph a paragraph for which `tagLineOf` finds one
 * @param source the whole file
 * @returns the tags, in order
 */
export function readTags(paragraph: Paragraph, source: string): Tag[] {
  const [text] = paragraph.children;
  if (text?.type !== 'text') return [];
  const [line = ''] = leadingTags.exec(text.value) ?? [];
  const pointOf = sourcePoints(source, text);
  return [...line.matchAll(/#(\S+)/g)].map((match) => ({
    id: match[1] ?? '',
    position: {
      start: pointOf(match.index),
      end: pointOf(match.index + match[0].length),
    },
  }));
}
