import type { Element, ElementContent } from 'hast';

/**
 * Puts the words of footnotes in brackets in place of their numbers, for texts outside a page, in which
 * a number could not be followed.
 *
 * @param nodes HTML nodes with footnotes as `mdast-util-to-hast` writes them; not changed
 * @returns the same nodes if there are no footnotes, or a copy without the list of footnotes
 */
export function inlineFootnotes(nodes: readonly ElementContent[]): readonly ElementContent[] {
  const lists: ElementContent[] = nodes.filter((node) => isMarked(node, 'dataFootnotes'));
  if (lists.length === 0) return nodes;
  const bodies = new Map(lists.flatMap(itemsOf));
  return replaceNumbers(
    nodes.filter((node) => !lists.includes(node)),
    bodies,
  );
}

function isMarked(node: ElementContent, mark: string): node is Element {
  return node.type === 'element' && node.properties[mark] !== undefined;
}

/** The footnotes in a list, each with the id that its numbers lead to. */
function itemsOf(node: ElementContent): [id: string, words: ElementContent[]][] {
  if (node.type !== 'element') return [];
  if (node.tagName === 'li') return [[String(node.properties['id']), wordsOf(node)]];
  return node.children.flatMap(itemsOf);
}

/** The words of a footnote: its blocks one after the other, without the way back. */
function wordsOf({ children }: Element): ElementContent[] {
  const blocks = children.filter((child) => child.type === 'element').map(withoutWayBack);
  return blocks.flatMap((block, index) => (index > 0 ? [space, ...block] : block));
}

function withoutWayBack({ children }: Element): ElementContent[] {
  const kept = children.filter((child) => !isMarked(child, 'dataFootnoteBackref'));
  const last = kept.findLastIndex((child) => child.type !== 'text' || child.value.trim() !== '');
  return kept
    .slice(0, last + 1)
    .map((child, index) =>
      child.type === 'text' && index === last ? { ...child, value: child.value.trimEnd() } : child,
    );
}

const space: ElementContent = { type: 'text', value: ' ' };

function replaceNumbers(
  nodes: readonly ElementContent[],
  bodies: ReadonlyMap<string, ElementContent[]>,
): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node];
    const [link] = node.children;
    if (node.tagName === 'sup' && link && isMarked(link, 'dataFootnoteRef')) {
      const words = bodies.get(decodeURIComponent(String(link.properties['href']).slice(1))) ?? [];
      return [{ type: 'text', value: ' [' }, ...words, { type: 'text', value: ']' }];
    }
    return [{ ...node, children: replaceNumbers(node.children, bodies) }];
  });
}
