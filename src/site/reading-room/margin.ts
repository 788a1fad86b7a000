import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Article } from '../../core/case/case.ts';
import { type BlockView, useAnchor, viewArticle } from '../../core/case/article-view.ts';
import { splitEntryId } from '../../core/glossary/entry-id.ts';
import type { Matcher } from '../../core/glossary/matcher.ts';
import { curly } from '../../core/text/curly.ts';
import type { Span } from '../../core/text/span.ts';
import { assignRails } from '../../core/weave/rails.ts';
import { nearNumbers } from './near-numbers.ts';
import type { Milestone } from '../../core/weave/weave.ts';
import { isElement } from '../html/tree.ts';
import { say } from '../words/say.ts';

/** An item of the margin, beside its words: a note, a voice, a word with its alternatives. */
export interface MarginItem {
  slug: string;
  /** Its former addresses, if it has some. */
  aliases?: readonly string[] | undefined;
  /** The text shown as its number. */
  number: string;
  title: string;
  anchors: Span[];
  /** Names its look: `lens-language`, `side-1`. */
  look: string;
  /** Ids that filters use. */
  tags: string[];
}

/**
 * An item at one of its anchors: the card is at the first, a short line that links to it at the
 * others.
 */
export interface AnchoredItem<Item> {
  item: Item;
  index: number;
}

/** A sentence with its marked words and what is beside it. */
export interface MarginSentence<Item> {
  number: number;
  /** The article's own words; `content` may hold others, which are hidden until they are chosen. */
  text: string;
  /** No space comes before it: in Chinese or Japanese, or after a sentence in brackets. */
  glued: boolean;
  content: ElementContent[];
  /** The white space between this sentence and the one before it in its block. */
  gap: string;
  /** Its number is in the line and not in the gutter. */
  near: boolean;
  items: AnchoredItem<Item>[];
}

/** The headline or a paragraph. */
export interface MarginBlock<Item> {
  kind: 'headline' | 'paragraph';
  sentences: MarginSentence<Item>[];
}

export interface LayoutOptions<Item> {
  matcher?: Matcher;
  echo?: boolean;
  numbered?: boolean;
  behind?: (item: Item, anchor: Span) => Element[];
  /** Maximum line length in letters, if it is more than a reading room's. */
  line?: number;
}

/**
 * Lays out an article with a margin: marks for all words that items are about, a numbered link
 * after each, and each item at the sentence in which its first words begin.
 *
 * @param article the article
 * @param items the items of the margin, in order
 * @param options `matcher`: the glossary's names, if they are to be linked; `echo`: also put an
 *   item beside its later words; `numbered`: a link with the item's number after its words;
 *   `behind`: other elements after the words of an item
 * @returns the blocks, and the items that are about the whole text
 */
export function layOut<Item extends MarginItem>(
  article: Article,
  items: readonly Item[],
  { matcher, echo = false, numbered = true, behind, line }: LayoutOptions<Item> = {},
): { blocks: MarginBlock<Item>[]; whole: Item[]; entries: Set<string> } {
  const ranges = items.flatMap((item) =>
    item.anchors.map((anchor, index) => ({
      ...anchor,
      id: item.slug,
      item,
      index,
      owner: item.slug,
    })),
  );
  const rails = assignRails(ranges);
  const entries = new Set<string>();
  const near = nearNumbers(article, line);
  // Words that alternatives may replace cannot be linked to; the link after them is always there.
  const isReplaced = behind !== undefined && numbered;
  const views = viewArticle(article, {
    ranges,
    wrap: ({ item, index }, { first }) =>
      markElement(item, index, rails.get(item.slug) ?? 0, first, !isReplaced),
    milestones: ranges.flatMap(({ item, index, start, end }): Milestone[] => [
      ...(behind?.(item, { start, end }) ?? []).map((node) => ({ at: end, node })),
      ...(numbered ? [{ at: end, node: referenceElement(item, index, isReplaced) }] : []),
    ]),
    ...(matcher
      ? { glossary: { matcher, make: (entry, use) => popoverButton(entry, use, entries) } }
      : {}),
  });
  return {
    blocks: views.map((view) => sentencesWithItems(view, article.flat.value, near, items, echo)),
    whole: items.filter((item) => item.anchors.length === 0),
    entries,
  };
}

function sentencesWithItems<Item extends MarginItem>(
  { block, sentences }: BlockView,
  text: string,
  near: ReadonlySet<number>,
  items: readonly Item[],
  echo: boolean,
): MarginBlock<Item> {
  return {
    kind: block.kind,
    sentences: sentences.map(({ sentence, content, gap }, at) => ({
      number: sentence.number,
      text: text.slice(sentence.start, sentence.end).trim(),
      glued: at > 0 && gap === '',
      content: keepTogether(content),
      gap,
      near: near.has(sentence.number),
      items: items
        .flatMap((item) =>
          item.anchors
            .slice(0, echo ? undefined : 1)
            .map((anchor, index) => ({ item, index, anchor })),
        )
        .filter(({ anchor }) => anchor.start >= sentence.start && anchor.start < sentence.end)
        .sort((a, b) => a.anchor.start - b.anchor.start)
        .map(({ item, index }) => ({ item, index })),
    })),
  };
}

/** Keeps a button and the numbers after it on one line. */
function keepTogether(nodes: readonly ElementContent[]): ElementContent[] {
  const result: ElementContent[] = [];
  let at = 0;
  while (at < nodes.length) {
    const node = nodes[at] as ElementContent;
    let end = at + 1;
    if (isElement(node, 'button')) while (isElement(nodes[end], 'a')) end += 1;
    if (end > at + 1) result.push(h('span', { className: ['together'] }, nodes.slice(at, end)));
    else
      result.push(
        node.type === 'element' ? { ...node, children: keepTogether(node.children) } : node,
      );
    at = end;
  }
  return result;
}

/** The id of an item's words: `at.slug` for the first anchor, `at.slug.2` for the second. */
export function wordsId(slug: string, index = 0): string {
  return index === 0 ? `at.${slug}` : `at.${slug}.${index + 1}`;
}

function markElement(
  item: MarginItem,
  index: number,
  rail: number,
  first: boolean,
  hasId: boolean,
): Element {
  return h('mark', {
    className: [item.look, `rail-${Math.min(rail, 4)}`],
    dataItem: item.slug,
    ...(item.tags.length > 0 ? { dataTags: item.tags.join(' ') } : {}),
    ...(first && hasId ? { id: wordsId(item.slug, index) } : {}),
    ...(first ? { ariaDetails: item.slug } : {}),
  });
}

/**
 * The link from words to their note has no words of its own, so that the text stays the article's;
 * its number comes from the stylesheet.
 */
function referenceElement(item: MarginItem, index: number, hasId: boolean): Element {
  return h('a', {
    ...(hasId ? { id: wordsId(item.slug, index) } : {}),
    className: ['ref', item.look],
    href: `#${item.slug}`,
    dataN: item.number,
    dataItem: item.slug,
    ...(item.tags.length > 0 ? { dataTags: item.tags.join(' ') } : {}),
    ariaLabel: say(index > 0 ? 'noteCard.noteAgain' : 'noteCard.note', {
      number: item.number,
      title: curly(item.title),
    }),
  });
}

function popoverButton(
  entry: string,
  { count, repeated }: { count: number; repeated: boolean },
  entries: Set<string>,
): Element {
  entries.add(entry);
  const className = repeated ? ['term', 'again'] : ['term'];
  return h('button', {
    type: 'button',
    className,
    popovertarget: popoverId(entry),
    id: useAnchor(entry, count),
  });
}

/** The id of the popover of a glossary entry. */
export function popoverId(entry: string): string {
  const { section, slug } = splitEntryId(entry);
  return `gloss.${section}.${slug}`;
}
