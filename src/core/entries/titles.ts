import type { Heading, Paragraph, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { noHeading } from '../markdown/check-marks.ts';
import { tagLineOf } from './tags.ts';
import { looksLikeTags } from './unread-tags.ts';

/** How a title that is not written as one is written. */
export type TitleForm = 'level' | 'bold' | 'unmarked' | 'no space' | 'underlined';

/** A title that is not written as one. */
export interface MistypedTitle {
  form: TitleForm;
  text: string;
  /** The title as it should have been read, at its own place. */
  heading: Heading;
}

/** A line longer than this, or one that ends like a sentence, is no title. */
const longestTitle = 80;

/**
 * Recognises a title that is not written as `## Title`, so that the quote and the tags below it do
 * not become part of the entry above.
 *
 * @param nodes the nodes of a list of entries
 * @param index the one that may be a title
 * @param source the whole file
 * @returns the title, or `undefined` if the node is something else
 */
export function mistypedTitle(
  nodes: readonly RootContent[],
  index: number,
  source: string,
): MistypedTitle | undefined {
  const node = nodes[index];
  const next = nodes[index + 1];
  const isQuoted = next?.type === 'blockquote';
  if (node?.type === 'heading') {
    const written = source.slice(node.position?.start.offset, node.position?.end.offset);
    if (node.depth === 2 && written.startsWith('#')) return undefined;
    if (!written.startsWith('#'))
      return isQuoted && !written.slice(0, written.lastIndexOf('\n')).includes('\n')
        ? titleOf(node, 'underlined', textOf(node))
        : undefined;
    const isTitle = node.depth === 1 || isQuoted || tagLineOf(next) !== undefined;
    return isTitle ? titleOf(node, 'level', written.split('\n')[0] ?? '') : undefined;
  }
  if (node?.type !== 'paragraph') return undefined;
  const written = source.slice(node.position?.start.offset, node.position?.end.offset);
  const [line = ''] = written.split('\n');
  if (noHeading.test(line)) return titleOf(node, 'no space', line);
  if (!isQuoted || written.includes('\n')) return undefined;
  if (node.children.length === 1 && node.children[0]?.type === 'strong')
    return titleOf(node, 'bold', line);
  if (/^#\p{L}+[^#]*$/u.test(line) && !tagLineOf(node)) return titleOf(node, 'no space', line);
  const before = nodes[index - 1];
  const isBelow =
    !before || before.type === 'heading' || before.type === 'blockquote' || tagLineOf(before);
  if (isBelow || line.length > longestTitle || /[.,;:]$/.test(line)) return undefined;
  const last = nodes.findIndex((other, at) => at > index && other.type !== 'blockquote');
  const tags = nodes[last];
  return !tagLineOf(node) && !looksLikeTags(node, source) && tags && tagLineOf(tags)
    ? titleOf(node, 'unmarked', line)
    : undefined;
}

function titleOf(node: Heading | Paragraph, form: TitleForm, text: string): MistypedTitle {
  const words = textOf(node)
    .split('\n')[0]
    ?.replace(/^[#＃]+/u, '');
  return {
    form,
    text: text.length > 60 ? `${text.slice(0, 59)}…` : text,
    heading: {
      type: 'heading',
      depth: 2,
      children: [{ type: 'text', value: words ?? '' }],
      position: node.position,
    },
  };
}
