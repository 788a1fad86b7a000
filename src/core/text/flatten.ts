import type { Nodes as HastNodes } from 'hast';
import type { Nodes as MdastNodes } from 'mdast';
import { isBlock, isIgnored } from './node-kinds.ts';
import { segmenterFor } from './segmenter.ts';
import type { Span } from './span.ts';

/** A node that carries characters of its own: a text or a piece of code, in Markdown or in HTML. */
export interface TextNode {
  type: 'text' | 'inlineCode' | 'code';
  value: string;
}

/**
 * A stretch of the flat text and the characters of one node that it came from. If both have the
 * same length they correspond one to one; otherwise the run is atomic (a character that NFC
 * composed). A run without a node is the space between two blocks.
 */
export interface Run extends Span {
  node: TextNode | undefined;
  from: number;
  to: number;
}

/** A paragraph, heading, list item or cell, as a stretch of the flat text. */
export interface Block extends Span {
  node: unknown;
}

/** A tree's words as one string, with the map back to the nodes. */
export interface FlatText {
  value: string;
  runs: Run[];
  blocks: Block[];
  /** The position of each node that `track` asked for. */
  tracked: Map<unknown, Span>;
}

/** What is to be known of a flat text besides its words. */
export interface FlattenOptions {
  /** Nodes whose extent is to be remembered in `tracked`. */
  track?: (node: MdastNodes | HastNodes) => boolean;
}

/** Whether a code unit is white space in HTML. */
const isSpaceAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0x0c;
};
const plain = /^[\u0020-\u02ff]*$/;

/**
 * Turns a Markdown (mdast) or HTML (hast) tree into its flat text: white space collapsed, blocks
 * joined by one space, Unicode NFC.
 *
 * @param tree any mdast or hast node
 * @param options which nodes to remember the extent of
 * @returns the text, the runs that lead back to the nodes (in order, without gaps), and the blocks
 */
export function flatten(tree: MdastNodes | HastNodes, options: FlattenOptions = {}): FlatText {
  const runs: Run[] = [];
  const blocks: Block[] = [];
  const tracked = new Map<unknown, Span>();
  const parts: string[] = [];
  let graphemes: Intl.Segmenter | undefined;
  let length = 0;
  let pendingSpace: { node: TextNode; at: number } | undefined;
  let pendingBreak = true;

  const emit = (text: string, node: TextNode | undefined, from: number, to: number): void => {
    const last = runs.at(-1);
    const identity = text.length === to - from;
    if (
      last &&
      identity &&
      last.node === node &&
      last.to === from &&
      last.end - last.start === last.to - last.from
    ) {
      last.end += text.length;
      last.to = to;
    } else {
      runs.push({ start: length, end: length + text.length, node, from, to });
    }
    parts.push(text);
    length += text.length;
  };

  const separate = (): void => {
    if (length > 0 && pendingBreak) emit(' ', undefined, 0, 0);
    else if (length > 0 && pendingSpace)
      emit(' ', pendingSpace.node, pendingSpace.at, pendingSpace.at + 1);
    pendingSpace = undefined;
    pendingBreak = false;
  };

  const addWord = (node: TextNode, from: number, to: number): void => {
    const word = node.value.slice(from, to);
    if (plain.test(word) || word.normalize('NFC') === word) {
      emit(word, node, from, to);
      return;
    }
    graphemes ??= segmenterFor('und', 'grapheme');
    for (const { segment, index } of graphemes.segment(word)) {
      emit(segment.normalize('NFC'), node, from + index, from + index + segment.length);
    }
  };

  const addText = (node: TextNode): void => {
    const { value } = node;
    let at = 0;
    while (at < value.length) {
      if (isSpaceAt(value, at)) {
        pendingSpace ??= { node, at };
        at += 1;
        continue;
      }
      let end = at + 1;
      while (end < value.length && !isSpaceAt(value, end)) end += 1;
      separate();
      addWord(node, at, end);
      at = end;
    }
  };

  const walk = (node: MdastNodes | HastNodes): void => {
    if (isIgnored(node)) return;
    const block = isBlock(node);
    if (block) pendingBreak = true;
    const before = length;
    const index = runs.length;
    if (
      'value' in node &&
      (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code')
    ) {
      addText(node as TextNode);
    } else if (node.type === 'break' || (node.type === 'element' && node.tagName === 'br')) {
      pendingBreak = true;
    } else if ('children' in node) {
      for (const child of node.children) walk(child as MdastNodes | HastNodes);
    }
    const wantsExtent = options.track?.(node) === true;
    if (length > before && (block || wantsExtent)) {
      const start = startOf(runs, index, before);
      if (block && (blocks.length === 0 || (blocks.at(-1)?.end ?? 0) <= start))
        blocks.push({ start, end: length, node });
      if (wantsExtent) tracked.set(node, { start, end: length });
    }
    if (block) pendingBreak = true;
  };

  walk(tree);
  return { value: parts.join(''), runs, blocks, tracked };
}

/** Skips the space that was emitted in front of a node's first word. */
function startOf(runs: Run[], index: number, before: number): number {
  const first = runs[index];
  return first && first.start === before && isSeparator(first)
    ? first.end
    : skipMerged(runs, before);
}

function isSeparator(run: Run): boolean {
  return (
    run.node === undefined ||
    (run.end - run.start === 1 && run.to - run.from === 1 && isSpaceAt(run.node.value, run.from))
  );
}

/**
 * A space may have been merged into the run before it; then the node's words start one character
 * later.
 */
function skipMerged(runs: Run[], before: number): number {
  const run = runs.findLast((candidate) => candidate.start <= before && before < candidate.end);
  if (!run?.node || run.end - run.start !== run.to - run.from) return before;
  return isSpaceAt(run.node.value, run.from + before - run.start) ? before + 1 : before;
}
