import type { Element, ElementContent, Parents, Root, RootContent } from 'hast';
import { h } from 'hastscript';
import { inLanguage } from '../text/direction.ts';
import { flatten, type FlatText } from '../text/flatten.ts';
import type { Span } from '../text/span.ts';
import type { Matcher, NameMatch } from './matcher.ts';

/** A name found in a tree, and the words around it; those in another language carry it. */
export interface Use {
  entry: string;
  words: string;
  before: ElementContent[];
  after: ElementContent[];
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
  const languages = languagesOf(tree);
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
          before: contextBefore(flat, match.start, languages),
          after: contextAfter(flat, match.end, languages),
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

/** The language of each text inside an element that names one. */
function languagesOf(tree: Root | Element): Map<unknown, string> {
  const found = new Map<unknown, string>();
  const walk = (node: Parents, above?: string): void => {
    const own = node.type === 'element' ? node.properties['lang'] : undefined;
    const lang = typeof own === 'string' ? own : above;
    for (const child of node.children) {
      if (child.type === 'element') walk(child, lang);
      else if (child.type === 'text' && lang !== undefined) found.set(child, lang);
    }
  };
  walk(tree);
  return found;
}

function contextBefore(
  flat: FlatText,
  end: number,
  languages: ReadonlyMap<unknown, string>,
): ElementContent[] {
  const from = end - contextLength;
  if (from <= 0) return passage(flat, { start: 0, end }, languages);
  const space = flat.value.indexOf(' ', from);
  const start = space === -1 || space >= end ? from : space;
  return [{ type: 'text', value: '…' }, ...passage(flat, { start, end }, languages)];
}

function contextAfter(
  flat: FlatText,
  start: number,
  languages: ReadonlyMap<unknown, string>,
): ElementContent[] {
  const to = start + contextLength;
  if (to >= flat.value.length) return passage(flat, { start, end: flat.value.length }, languages);
  const space = flat.value.lastIndexOf(' ', to - 1);
  const end = space <= start ? to : space;
  return [...passage(flat, { start, end }, languages), { type: 'text', value: ' …' }];
}

/** The words of a span as text, and as `<span lang="…">` if they are in another language. */
function passage(
  flat: FlatText,
  span: Span,
  languages: ReadonlyMap<unknown, string>,
): ElementContent[] {
  const parts: { value: string; lang: string | undefined }[] = [];
  for (const { start, end, node } of flat.runs) {
    const value = flat.value.slice(Math.max(start, span.start), Math.min(end, span.end));
    if (start >= span.end || end <= span.start) continue;
    const lang = languages.get(node);
    const last = parts.at(-1);
    if (last && last.lang === lang) last.value += value;
    else parts.push({ value, lang });
  }
  return parts.map(({ value, lang }) =>
    lang === undefined ? { type: 'text', value } : h('span', inLanguage(lang), value),
  );
}
