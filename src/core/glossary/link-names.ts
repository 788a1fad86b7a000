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

const closed = new Set(['a', 'button', 'code', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'summary', 'cite', 'script', 'style']);
const contextLength = 70;

/**
 * Puts an element around the first use of each glossary entry in a tree, never inside a link, heading or code.
 *
 * @param tree one paragraph or other unit in which an entry is linked once; changed in place
 * @param matcher the glossary's names
 * @param options `make` gives the element for a use; `skip` is an entry that is not linked (the one whose page this is); `headings` links in headings too; `seen` carries over what was linked before
 * @returns the uses, in order
 */
export function linkNames(
  tree: Root | Element,
  matcher: Matcher,
  options: { make: (entry: string, words: string) => Element; skip?: string; headings?: boolean; seen?: Set<string> },
): Use[] {
  const flat = flatten(tree);
  const seen = options.seen ?? new Set<string>();
  const open = openNodes(tree, options.headings === true);
  const inNode = new Map<unknown, { from: number; to: number; match: NameMatch }[]>();
  for (const match of matcher.find(flat.value)) {
    if (match.entry === options.skip || seen.has(match.entry)) continue;
    const run = flat.runs.find((candidate) => candidate.start <= match.start && match.end <= candidate.end);
    if (!run?.node || !open.has(run.node) || run.end - run.start !== run.to - run.from) continue;
    seen.add(match.entry);
    const from = run.from + match.start - run.start;
    const list = inNode.get(run.node) ?? [];
    list.push({ from, to: from + match.end - match.start, match });
    inNode.set(run.node, list);
  }
  const uses: Use[] = [];
  const visit = (parent: Parents): void => {
    parent.children = parent.children.flatMap((child): RootContent[] => {
      if (child.type === 'element') visit(child);
      const places = child.type === 'text' ? inNode.get(child) : undefined;
      if (child.type !== 'text' || !places) return [child];
      const result: ElementContent[] = [];
      let done = 0;
      for (const { from, to, match } of places) {
        if (from > done) result.push({ type: 'text', value: child.value.slice(done, from) });
        const words = child.value.slice(from, to);
        const element = options.make(match.entry, words);
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

function openNodes(tree: Root | Element, headings: boolean): Set<unknown> {
  const found = new Set<unknown>();
  const walk = (node: Parents): void => {
    if (node.type === 'element' && closed.has(node.tagName) && !(headings && /^h[1-6]$/.test(node.tagName))) return;
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
