import type { Element, ElementContent, Parents, Root, RootContent } from 'hast';
import { flatten } from '../text/flatten.ts';
import type { Matcher, NameMatch } from './matcher.ts';

/** A name found in a tree, and the words around it. */
export interface Use {
  entry: string;
  words: string;
  before: string;
  after: string;
  /** The element that was put around the words. */
  element: Element;
}

const closed = new Set([
  'a',
  'button',
  'code',
  'pre',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'summary',
  'cite',
  'script',
  'style',
]);
const contextLength = 70;

export interface LinkOptions {
  /**
   * Returns the element for a use; `repeated` is true if the entry was already linked in the same
   * unit.
   */
  make: (entry: string, words: string, repeated: boolean) => Element;
  /** An entry that is not linked: the one whose page this is. */
  skip?: string;
  /** Puts an element around every use, not only the first. */
  repeats?: boolean;
  /** What was linked before in the unit, carried over from one part to the next. */
  seen?: Set<string>;
}

/**
 * Wraps the first use of each glossary entry in a tree (or every use) in an element, never inside a
 * link, heading or code.
 *
 * @param tree one paragraph or other unit in which an entry is linked once; changed in place
 * @param matcher the glossary's names
 * @param options the element, and which uses
 * @returns the uses, in order
 */
export function linkNames(tree: Root | Element, matcher: Matcher, options: LinkOptions): Use[] {
  const flat = flatten(tree);
  const seen = options.seen ?? new Set<string>();
  const open = openNodes(tree);
  const inNode = new Map<
    unknown,
    { from: number; to: number; match: NameMatch; repeated: boolean }[]
  >();
  for (const match of matcher.find(flat.value)) {
    const repeated = seen.has(match.entry);
    if (match.entry === options.skip || (repeated && !options.repeats)) continue;
    const run = flat.runs.find(
      (candidate) => candidate.start <= match.start && match.end <= candidate.end,
    );
    if (!run?.node || !open.has(run.node) || run.end - run.start !== run.to - run.from) continue;
    seen.add(match.entry);
    const from = run.from + match.start - run.start;
    const list = inNode.get(run.node) ?? [];
    list.push({ from, to: from + match.end - match.start, match, repeated });
    inNode.set(run.node, list);
  }
  const uses: Use[] = [];
  const visit = (parent: Parents): void => {
    parent.children = parent.children.flatMap((child): RootContent[] => {
      if (child.type === 'element') visit(child);
      const found = child.type === 'text' ? inNode.get(child) : undefined;
      if (child.type !== 'text' || !found) return [child];
      const result: ElementContent[] = [];
      let done = 0;
      for (const { from, to, match, repeated } of found) {
        if (from > done) result.push({ type: 'text', value: child.value.slice(done, from) });
        const words = child.value.slice(from, to);
        const element = options.make(match.entry, words, repeated);
        element.children = [{ type: 'text', value: words }];
        result.push(element);
        uses.push({
          entry: match.entry,
          words,
          before: startContext(
            flat.value.slice(Math.max(0, match.start - contextLength), match.start),
            match.start > contextLength,
          ),
          after: endContext(
            flat.value.slice(match.end, match.end + contextLength),
            match.end + contextLength < flat.value.length,
          ),
          element,
        });
        done = to;
      }
      if (done < child.value.length) result.push({ type: 'text', value: child.value.slice(done) });
      return result;
    }) as typeof parent.children;
  };
  visit(tree);
  return uses;
}

function openNodes(tree: Root | Element): Set<unknown> {
  const found = new Set<unknown>();
  const walk = (node: Parents): void => {
    if (node.type === 'element' && closed.has(node.tagName)) return;
    for (const child of node.children) {
      if (child.type === 'text') found.add(child);
      else if (child.type === 'element') walk(child);
    }
  };
  walk(tree);
  return found;
}

function startContext(text: string, cut: boolean): string {
  return cut ? `…${text.slice(text.indexOf(' '))}` : text;
}

function endContext(text: string, cut: boolean): string {
  return cut ? `${text.slice(0, Math.max(0, text.lastIndexOf(' ')))} …` : text;
}
