import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { linkNames, type Use } from '../glossary/link-names.ts';
import type { Matcher } from '../glossary/matcher.ts';
import { splitEntryId } from '../glossary/entry-id.ts';
import { clip } from '../text/span.ts';
import { slice } from '../weave/slice.ts';
import { type Milestone, type Range, type SegmentPart, weave } from '../weave/weave.ts';
import type { Article, ArticleBlock, CaseUse, Sentence } from './case.ts';

/** One sentence of a view: its words as HTML nodes, marked. */
export interface SentenceView {
  sentence: Sentence;
  /**
   * The white space between this sentence and the one before it in its block: a space, or nothing.
   */
  gap: string;
  content: ElementContent[];
}

/** The headline or a paragraph of a view. */
export interface BlockView {
  block: ArticleBlock;
  sentences: SentenceView[];
}

/** What an article is shown with. */
export interface ViewOptions<R extends Range> {
  /** Stretches of the article to be wrapped, in offsets of its flat text. */
  ranges?: readonly R[];
  wrap?: (range: R, part: SegmentPart) => Element;
  milestones?: readonly Milestone[];
  /**
   * Links the names of glossary entries; `repeated` ones were linked before in the same paragraph.
   * The headline is left alone.
   */
  glossary?: {
    matcher: Matcher;
    make: (entry: string, use: { count: number; repeated: boolean }) => Element;
  };
}

/**
 * Lays the article out sentence by sentence, with any set of ranges marked and the glossary's names
 * linked.
 *
 * @param article the article; not changed
 * @param options what is marked and how
 * @returns the blocks with their sentences; each sentence follows its gap, and all words are the
 *   article's
 */
export function viewArticle<R extends Range>(
  article: Article,
  options: ViewOptions<R> = {},
): BlockView[] {
  const counts = new Map<string, number>();
  return article.blocks.map((block) => {
    const seen = new Set<string>();
    return {
      block,
      sentences: block.sentences.map((sentence, index) => ({
        sentence,
        gap: article.flat.value.slice(
          block.sentences[index - 1]?.end ?? sentence.start,
          sentence.start,
        ),
        content: viewSentence(article, block, sentence, options, seen, counts),
      })),
    };
  });
}

function viewSentence<R extends Range>(
  article: Article,
  block: ArticleBlock,
  sentence: Sentence,
  { ranges = [], wrap, milestones = [], glossary }: ViewOptions<R>,
  seen: Set<string>,
  counts: Map<string, number>,
): ElementContent[] {
  const tree: Root = { type: 'root', children: slice(block.element, article.flat, sentence) };
  if (glossary && block.kind !== 'headline') {
    const make = (entry: string, _words: string, repeated: boolean): Element => {
      const count = (counts.get(entry) ?? 0) + 1;
      counts.set(entry, count);
      return glossary.make(entry, { count, repeated });
    };
    linkNames(tree, glossary.matcher, { make, seen, repeats: true });
  }
  const local = ranges.flatMap((range) => {
    const part = clip(range, sentence);
    return part
      ? [
          {
            id: range.id,
            range,
            start: part.start - sentence.start,
            end: part.end - sentence.start,
          },
        ]
      : [];
  });
  weave(tree, local, {
    wrap: ({ range }, part) =>
      wrap?.(range, {
        first: part.first && range.start >= sentence.start,
        last: part.last && range.end <= sentence.end,
      }) ?? h('mark'),
    milestones: milestones
      .filter((milestone) => milestone.at > sentence.start && milestone.at <= sentence.end)
      .map((milestone) => ({ at: milestone.at - sentence.start, node: milestone.node })),
    isAtomic: (element) => element.tagName === 'button' || element.tagName === 'a',
  });
  return tree.children as ElementContent[];
}

/**
 * Lists an article's uses of glossary names, as the reading room links them.
 *
 * @param article the article
 * @param caseId its case
 * @param matcher the glossary's names
 * @returns the uses in order; `anchor` is the id of the linked words in the reading room
 */
export function usesInArticle(article: Article, caseId: string, matcher: Matcher): CaseUse[] {
  const counts = new Map<string, number>();
  return article.blocks.flatMap((block) => {
    if (block.kind === 'headline') return [];
    const seen = new Set<string>();
    return block.sentences.flatMap((sentence) => {
      const tree: Root = { type: 'root', children: slice(block.element, article.flat, sentence) };
      return linkNames(tree, matcher, { make: () => h('span'), seen, repeats: true }).map((use) =>
        articleUse(use, caseId, sentence, counts),
      );
    });
  });
}

function articleUse(
  use: Use,
  caseId: string,
  sentence: Sentence,
  counts: Map<string, number>,
): CaseUse {
  const count = (counts.get(use.entry) ?? 0) + 1;
  counts.set(use.entry, count);
  const { section, slug } = splitEntryId(use.entry);
  const { words, before, after } = use;
  return {
    section,
    slug,
    words,
    before,
    after,
    container: {
      kind: 'article',
      caseId,
      sentence: sentence.number,
      anchor: useAnchor(use.entry, count),
    },
  };
}

/**
 * The id of the words of a use in the reading room. Ids that are made here have a dot in them,
 * which no slug has.
 */
export function useAnchor(entry: string, count: number): string {
  return `use.${entry.replace('/', '.')}.${count}`;
}
