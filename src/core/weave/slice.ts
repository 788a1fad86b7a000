import type { ElementContent, Parents, RootContent } from 'hast';
import type { FlatText, Run } from '../text/flatten.ts';
import { clip, type Span } from '../text/span.ts';

/**
 * Copies a span of the flat text from an HTML tree: the nodes that contain its words, with the
 * inline elements around them.
 *
 * @param parent the node whose content is cut
 * @param flat the flat text of the tree that `parent` belongs to
 * @param span the span to copy
 * @returns new nodes; the tree stays as it is
 */
export function slice(parent: Parents, flat: FlatText, span: Span): ElementContent[] {
  const kept = new Map<unknown, { from: number; to: number }>();
  for (const run of flat.runs) {
    const part = run.node && clip(run, span);
    if (!part || !run.node) continue;
    const { from, to } = localPart(run, part);
    const known = kept.get(run.node);
    kept.set(run.node, {
      from: Math.min(known?.from ?? from, from),
      to: Math.max(known?.to ?? to, to),
    });
  }
  const copy = (node: RootContent): ElementContent[] => {
    if (node.type === 'text') {
      const part = kept.get(node);
      return part ? [{ type: 'text', value: node.value.slice(part.from, part.to) }] : [];
    }
    if (node.type !== 'element') return [];
    const children = node.children.flatMap(copy);
    return children.length > 0 ? [{ ...node, properties: { ...node.properties }, children }] : [];
  };
  return parent.children.flatMap(copy);
}

function localPart(run: Run, part: Span): { from: number; to: number } {
  if (run.end - run.start !== run.to - run.from) return { from: run.from, to: run.to };
  return { from: run.from + part.start - run.start, to: run.from + part.end - run.start };
}
