import type { Element, Root as HastRoot } from 'hast';
import { h } from 'hastscript';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { readFrontMatter } from '../files/validate.ts';
import { articleSchema } from '../files/schemas.ts';
import { renderMarkdown } from '../markdown/render.ts';
import { report } from '../messages/report.ts';
import { flatten } from '../text/flatten.ts';
import { checkSealed } from './sealed.ts';
import { placesOf } from '../text/sentence-ends/by-hand.ts';
import { checkAbbreviations, checkSentenceSeal } from './sentence-seal.ts';
import { sentences as splitSentences } from '../text/sentences.ts';
import type { ContentFile } from '../files/content-file.ts';
import type { Article, ArticleBlock } from './case.ts';

/**
 * Builds the article of a case from `article.md`, checked word for word against `source.txt`.
 *
 * @param tree the tree of `article.md`
 * @param file `article.md`; receives the messages
 * @param source `source.txt`, if it exists
 * @param sourceFile receives the message about its hash
 * @returns the article, or `undefined` if its front matter cannot be used
 */
export function readArticle(
  tree: Root,
  file: VFile,
  source: ContentFile | undefined,
  sourceFile: VFile | undefined,
): Article | undefined {
  const front = readFrontMatter(tree, file, articleSchema);
  if (!front) return undefined;
  const { data: matter, valueAt, rangeOf } = front;
  const headline = {
    type: 'heading',
    depth: 1,
    children: [{ type: 'text', value: matter.title }],
  } as const;
  const withHeadline = {
    type: 'root',
    children: [headline, ...tree.children.filter((node) => node.type !== 'yaml')],
  } as Root;

  if (source && sourceFile) {
    if (source.sha256 !== matter.sha256)
      report(sourceFile, 'source-hash', {
        actual: source.sha256,
        expected: matter.sha256,
        onlyLineEnds: source.otherLineEnds === matter.sha256,
      });
    checkSealed(flatten(withHeadline), file, source.text, source.path, valueAt('title'));
  }

  const plain = { cite: () => '', referenceUrl: () => undefined, resolveLink: () => undefined };
  const body = renderMarkdown(withHeadline.children.slice(1), plain);
  const hast: HastRoot = { type: 'root', children: [h('h1', matter.title), ...body] };
  const flat = flatten(hast);
  const split = splitSentences(flat.value, flat.blocks, matter.lang, matter.abbreviations);
  let number = 0;
  const blocks = flat.blocks.map((block, index): ArticleBlock => {
    const isHeadline = index === 0;
    const found = isHeadline ? [{ start: block.start, end: block.end }] : (split[index] ?? []);
    return {
      kind: isHeadline ? 'headline' : 'paragraph',
      start: block.start,
      end: block.end,
      element: block.node as Element,
      sentences: found.map((span) => ({ ...span, number: isHeadline ? 0 : ++number })),
    };
  });
  const all = blocks.flatMap((block) => block.sentences);
  checkSentenceSeal(all.slice(1), file, front);
  const isUsed = (entry: string) => placesOf(flat.value, entry).length > 0;
  checkAbbreviations(matter.abbreviations, isUsed, file, rangeOf);
  return {
    matter,
    tree: hast,
    flat,
    blocks,
    sentences: all,
  };
}
