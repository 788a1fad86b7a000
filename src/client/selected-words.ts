import type { Element, Root, Text as HastText } from 'hast';
import { flatten } from '../core/text/flatten.ts';
import type { Span } from '../core/text/span.ts';

/** The article of a page as the core sees it, and the part of it that is selected. */
export interface SelectedWords {
  /** The flat text, in which quotes are looked up. */
  text: string;
  span: Span;
}

/**
 * Reads the article from the page, with the same function that makes its flat text when the site
 * is built, and finds the selection in it. What is between its sentences (numbers, notes) is not
 * part of the article.
 *
 * @param reading the element that holds the article
 * @param selected a stretch of the page
 * @returns the text and the selected stretch of it; `undefined` if no words of the article are
 *   selected
 */
export function selectedWords(reading: HTMLElement, selected: Range): SelectedWords | undefined {
  const nodes = new Map<unknown, Text>();
  let text = '';
  let start = Number.POSITIVE_INFINITY;
  let end = -1;
  for (const sentence of reading.querySelectorAll<HTMLElement>('.s')) {
    const flat = flatten(copy(sentence, nodes));
    if (text !== '' && sentence.dataset['glued'] === undefined) text += ' ';
    for (const run of flat.runs) {
      const node = nodes.get(run.node);
      const part = node && overlap(node, selected);
      if (!part) continue;
      const from = Math.max(part.start, run.from);
      const to = Math.min(part.end, run.to);
      if (from >= to) continue;
      // A composed character is one run, and is taken as a whole.
      const isEven = run.end - run.start === run.to - run.from;
      start = Math.min(start, text.length + (isEven ? run.start + from - run.from : run.start));
      end = Math.max(end, text.length + (isEven ? run.start + to - run.from : run.end));
    }
    text += flat.value;
  }
  return start < end ? { text, span: { start, end } } : undefined;
}

/** The words of an element as a tree of HTML nodes; `nodes` gets the way back. */
function copy(element: HTMLElement, nodes: Map<unknown, Text>): Root {
  const children: (HastText | Element)[] = [];
  for (const child of element.childNodes) {
    if (child instanceof Text) {
      const text: HastText = { type: 'text', value: child.data };
      nodes.set(text, child);
      children.push(text);
    } else if (child instanceof HTMLElement) {
      children.push({
        type: 'element',
        tagName: child.localName,
        properties: {},
        children: copy(child, nodes).children as Element['children'],
      });
    }
  }
  return { type: 'root', children };
}

/** The characters of a text node that are in a range. */
function overlap(node: Text, range: Range): Span | undefined {
  if (!range.intersectsNode(node)) return undefined;
  return {
    start: node === range.startContainer ? range.startOffset : 0,
    end: node === range.endContainer ? range.endOffset : node.data.length,
  };
}
