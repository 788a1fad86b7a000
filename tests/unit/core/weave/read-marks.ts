import assert from 'node:assert/strict';
import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { flatten } from '../../../../src/core/text/flatten.ts';
import type { WeaveOptions } from '../../../../src/core/weave/weave.ts';

/** Marks that say which range they belong to, and which part of it they are. */
export const options: WeaveOptions<{ id: string; start: number; end: number }> = {
  wrap: ({ id }, { first, last }) =>
    h('mark', { dataId: id, dataFirst: first ? '' : undefined, dataLast: last ? '' : undefined }),
};

/** What a tree's text nodes say, one after another, white space included. */
export function rawText(node: Root | ElementContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node
    ? node.children.map((child) => rawText(child as ElementContent)).join('')
    : '';
}

/** The span of the flat text that the marks of one id cover, read from the tree alone. */
export function recover(
  tree: Root,
): Map<
  string,
  { start: number; end: number; segments: number; firsts: number; lasts: number; covered: number }
> {
  const flat = flatten(tree, {
    track: (node) => node.type === 'element' && node.tagName === 'mark',
  });
  const found = new Map<
    string,
    { start: number; end: number; segments: number; firsts: number; lasts: number; covered: number }
  >();
  const walk = (node: Root | Element): void => {
    for (const child of node.children) {
      if (child.type !== 'element') continue;
      if (child.tagName === 'mark') {
        assert.notEqual(rawText(child), '', 'no empty mark');
        const span = flat.tracked.get(child);
        const id = String(child.properties['dataId']);
        const known = found.get(id);
        if (span) {
          found.set(id, {
            start: Math.min(known?.start ?? Infinity, span.start),
            end: Math.max(known?.end ?? 0, span.end),
            segments: (known?.segments ?? 0) + 1,
            firsts: (known?.firsts ?? 0) + (child.properties['dataFirst'] === '' ? 1 : 0),
            lasts: (known?.lasts ?? 0) + (child.properties['dataLast'] === '' ? 1 : 0),
            covered: (known?.covered ?? 0) + span.end - span.start,
          });
        }
      }
      walk(child);
    }
  };
  walk(tree);
  return found;
}
