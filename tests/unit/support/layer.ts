import { toString } from 'mdast-util-to-string';
import { VFile } from 'vfile';
import { createAnchorer } from '../../../src/core/anchor/anchorer.ts';
import type { AnchoredEntry } from '../../../src/core/entries/anchored-entry.ts';
import { anchorEntries } from '../../../src/core/anchor/anchor-entries.ts';
import { createNearestFinder } from '../../../src/core/anchor/nearest.ts';
import { readEntries } from '../../../src/core/entries/entries.ts';
import { parseMarkdown } from '../../../src/core/markdown/parse.ts';

/** The article that the layers of these tests quote. */
export const article =
  'Council removes bench. The old bench had stood in the square since 1974. Planners hail the removal.';

/**
 * Reads a layer as the library does: entries with the spans of their words.
 *
 * @param markdown the layer
 * @param text the article
 * @returns the entries, and the file that receives messages
 */
export function layer(
  markdown: string,
  text = article,
): { entries: AnchoredEntry[]; file: VFile; rules: () => string[] } {
  const file = new VFile({ path: 'layer.md', value: markdown });
  const target = { text, anchorer: createAnchorer(text), nearest: createNearestFinder(text) };
  const { entries } = readEntries(parseMarkdown(file), file);
  return {
    entries: anchorEntries(entries, file, target),
    file,
    rules: () => file.messages.map(({ ruleId, line }) => `${line} ${ruleId}`),
  };
}

/** The words of Markdown nodes. */
export const words = (nodes: readonly unknown[]): string =>
  nodes.map((node) => toString(node)).join(' ');

/** A body of a number of words. */
export const bodyOf = (count: number): string =>
  Array.from({ length: count }, (_, index) => `word${index}`).join(' ');
