import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { directionOf } from '../../core/text/direction.ts';
import { textOf } from '../../core/text/text-of.ts';
import { isElement } from '../html/tree.ts';

type Direction = ReturnType<typeof directionOf>;

const blocks: ReadonlySet<string> = new Set('p li dt dd h1 h2 h3 h4 h5 h6 th td'.split(' '));

/**
 * Writes the direction of writing at each element whose language changes it: a browser finds the
 * direction of Latin words in an Arabic sentence by itself, a document must be told. A paragraph
 * that starts with words from right to left runs from the right, as with `dir="auto"` in HTML.
 *
 * @param parent the tree; changed in place
 * @param outer the direction of what is around it
 */
export function markDirections(parent: Element, outer: Direction): void {
  for (const child of parent.children) {
    if (!isElement(child)) continue;
    const inner = ownDirection(child) ?? outer;
    if (inner !== outer) child.properties['dir'] = inner;
    markDirections(child, inner);
    if (inner === 'ltr' && blocks.has(child.tagName) && startsFromRight(child)) turn(child);
  }
}

function ownDirection({ properties: { lang, dir } }: Element): Direction | undefined {
  if (dir === 'rtl' || dir === 'ltr') return dir;
  return typeof lang === 'string' ? directionOf(lang) : undefined;
}

function startsFromRight({ children }: Element): boolean {
  const first = children.find((node) => textOf([node]).trim() !== '');
  return isElement(first) && (ownDirection(first) === 'rtl' || startsFromRight(first));
}

/** A paragraph from the right; what is in it keeps its own direction. */
function turn(block: Element): void {
  block.properties['dir'] = 'rtl';
  block.children = block.children.map((child): ElementContent => {
    if (isElement(child)) child.properties['dir'] ??= 'ltr';
    return child.type === 'text' && child.value.trim() !== ''
      ? h('span', { dir: 'ltr' }, child)
      : child;
  });
}
