import { toString as textOf } from 'mdast-util-to-string';
import { EXIT, visit } from 'unist-util-visit';
import type { Nodes, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { report } from '../messages/report.ts';

/** What is more than plain words. */
const richNodes = new Set([
  'citation',
  'link',
  'linkReference',
  'image',
  'imageReference',
  'footnoteReference',
]);

/**
 * Reports nodes that nothing on the site shows.
 *
 * @param nodes the nodes; one message for all of them, at the first
 * @param advice what is expected, and where the words belong
 * @param file receives the message
 */
export function reportUnshown(nodes: readonly RootContent[], advice: string, file: VFile): void {
  const [first] = nodes.filter(({ type }) => type !== 'thematicBreak' && type !== 'definition');
  if (first) report(file, 'part-unexpected', { part: startOf(first), advice }, first);
}

/**
 * Reports a link, a citation, a footnote or a picture in words that are shown as plain words.
 *
 * @param node the words, such as a heading or a cell
 * @param what what they are: `A title`
 * @param file receives the message
 */
export function expectPlainWords(node: Nodes, what: string, file: VFile): void {
  visit(node, (child) => {
    if (!richNodes.has(child.type)) return undefined;
    const advice = `${what} is plain words: put links, sources, footnotes and pictures into the text below.`;
    report(file, 'part-unexpected', { part: startOf(child), advice }, child);
    return EXIT;
  });
}

function startOf(node: Nodes): string {
  const text = (node.type === 'citation' ? node.value : textOf(node)).replace(/\s+/g, ' ').trim();
  const words = text || node.type;
  return words.length > 40 ? `${words.slice(0, 39)}…` : words;
}
