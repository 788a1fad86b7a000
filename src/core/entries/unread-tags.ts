import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { isTagText, tagLineOf } from './tags.ts';

const between = /(?:[\s,;|/]|\band\b|&)+/u;
const oneTag = /^[([`*_"“'‘]*[#＃][\p{L}\p{N}][\p{L}\p{N}_#＃-]*[)\]`*_"”'’.,;:]*$/u;
const marker = /^[#＃]/u;

/**
 * Whether a node is a line of tags for its author, and not for the grammar: `#one, #two`, a list of
 * tags, tags as code.
 *
 * @param node any node of an entry
 * @param source the whole file
 */
export function looksLikeTags(node: RootContent, source: string): boolean {
  if (node.type === 'list')
    return node.children.every((item) => isTagText(textOf(item).trim().replace(/,$/, '')));
  if (node.type !== 'paragraph' || isReadable(node)) return false;
  return isTagLikeText(firstLine(node, source));
}

/** Whether a line consists of tags, of whatever form. */
export function isTagLikeText(line: string): boolean {
  if (/^tags?\s*:/i.test(line) && marker.test(line.replace(/^[^#＃]*/u, ''))) return true;
  const parts = line.split(between).filter((part) => part !== '');
  return parts.length > 0 && parts.every((part) => oneTag.test(part));
}

/**
 * As `looksLikeTags`, for the node directly below the quotes, which is the place of tags: there also
 * `# tag`, `#two words` and `one-tag` are taken for tags.
 */
export function looksLikeTagsBelowQuote(node: RootContent, source: string): boolean {
  if (looksLikeTags(node, source)) return true;
  if (node.type === 'heading')
    return node.depth === 1 && textOf(node).split(between).every(isPlainTag);
  if (node.type !== 'paragraph' || isReadable(node)) return false;
  const line = firstLine(node, source);
  if (marker.test(line)) return true;
  const isAlone = node.position?.start.line === node.position?.end.line;
  return isAlone && line.split(between).every((part) => /^\p{Ll}+(?:-\p{Ll}+)+$/u.test(part));
}

/** Whether the grammar reads the node as tags. */
function isReadable(node: RootContent): boolean {
  return tagLineOf(node) !== undefined;
}

function firstLine({ position }: RootContent, source: string): string {
  const written = source.slice(position?.start.offset, position?.end.offset);
  return (written.split('\n')[0] ?? '').trim();
}

const isPlainTag = (part: string): boolean => /^#?\p{Ll}[\p{Ll}\p{N}_-]*$/u.test(part);
