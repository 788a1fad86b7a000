import GithubSlugger, { slug } from 'github-slugger';
import type { Heading, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { offerFix } from '../messages/fixes/fix.ts';
import { freeFromBody, moveUp } from './tag-lines.ts';
import { noHeading } from '../markdown/check-marks.ts';
import { report } from '../messages/report.ts';
import { pointAt } from '../text/point.ts';
import type { Span } from '../text/span.ts';
import { type Citation, readCitations } from '../markdown/citation.ts';
import { type Quote, readQuote } from './quote.ts';
import { readTags, type Tag, tagLineOf } from './tags.ts';
import { type MistypedTitle, mistypedTitle } from './titles.ts';
import { expectPlainWords } from './unshown.ts';
import { looksLikeTags, looksLikeTagsBelowQuote } from './unread-tags.ts';

/** One entry of a layer: a title, the words it is about, tags and a reply. */
export interface Entry {
  title: string;
  /** Made from the title; the entry's id and permalink. */
  slug: string;
  heading: Heading;
  quotes: Quote[];
  /**
   * True if a quote was written but could not be read: the entry is then not about the whole text.
   * Also if tags were: none is missing then.
   */
  brokenQuote: boolean;
  tags: Tag[];
  body: RootContent[];
  citations: Citation[];
}

/** A parsed layer file: the nodes before the first entry, and the entries. */
export interface EntryList {
  preamble: RootContent[];
  entries: Entry[];
}

/**
 * Reads a layer file as a list of entries (docs/format.md, section 1): a level-2 heading,
 * blockquotes, a line of hashtags, a body.
 *
 * @param tree the file's tree; its citations become nodes
 * @param file its file; receives messages with their positions
 * @returns the entries in order, also those that are not complete
 */
export function readEntries(tree: Root, file: VFile): EntryList {
  readCitations(tree, file);
  const preamble: RootContent[] = [];
  const entries: Entry[] = [];
  const slugger = new GithubSlugger();
  const firstOf = new Map<string, Entry>();
  let current: { heading: Heading; content: RootContent[] } | undefined;

  const close = (): void => {
    if (!current) return;
    const entry = readEntry(current.heading, current.content, file, slugger);
    const first = firstOf.get(slug(entry.title));
    if (first && entry.title !== '') {
      report(
        file,
        'title-duplicate',
        { title: entry.title, first: `${file.path}:${first.heading.position?.start.line}` },
        entry.heading,
      );
    } else firstOf.set(slug(entry.title), entry);
    entries.push(entry);
  };

  const source = String(file);
  for (const [index, node] of tree.children.entries()) {
    if (node.type === 'yaml') continue;
    const mistyped =
      current && isTagLike(current.content, node, source)
        ? undefined
        : mistypedTitle(tree.children, index, source);
    if (mistyped) reportTitle(mistyped, file);
    if (mistyped || (node.type === 'heading' && node.depth === 2 && isMarked(node, source))) {
      close();
      current = { heading: mistyped?.heading ?? (node as Heading), content: [] };
    } else if (current) current.content.push(node);
    else preamble.push(node);
  }
  close();
  checkPreamble(preamble, file);
  return { preamble, entries };
}

/** Titles that are no headings for Markdown have their message already: see `checkMarks`. */
function reportTitle({ form, text, heading }: MistypedTitle, file: VFile): void {
  if ((form !== 'underlined' && !noHeading.test(text)) || form === 'level')
    report(file, 'heading-malformed', { form, text }, heading);
}

/** Whether a heading is written with `#`, not underlined. */
function isMarked({ position }: Heading, source: string): boolean {
  return source.charAt(position?.start.offset ?? 0) === '#';
}

/** Whether `# tag` is where the tags of an entry belong. */
function isTagLike(content: readonly RootContent[], node: RootContent, source: string): boolean {
  return (
    node.type === 'heading' &&
    content.every(({ type }) => type === 'blockquote') &&
    looksLikeTagsBelowQuote(node, source)
  );
}

/** The text above the first entry has no quotes and no tags of its own. */
function checkPreamble(preamble: readonly RootContent[], file: VFile): void {
  const source = String(file);
  const stray = preamble.find(
    (node, index) =>
      tagLineOf(node) ??
      (looksLikeTags(node, source) ||
        (node.type === 'blockquote' && preamble[index + 1] && tagLineOf(preamble[index + 1]))),
  );
  if (!stray) return;
  const written = source.slice(stray.position?.start.offset, stray.position?.end.offset);
  report(file, 'heading-malformed', { form: 'missing', text: written.split('\n')[0] ?? '' }, stray);
}

function readEntry(
  heading: Heading,
  content: RootContent[],
  file: VFile,
  slugger: GithubSlugger,
): Entry {
  const title = textOf(heading).replace(/\s+/g, ' ').trim();
  if (title === '') report(file, 'entry-title-missing', {}, heading);
  expectPlainWords(heading, 'A title', file);
  const inTitle = /\s(#\p{L}[\p{L}\p{N}_-]*)$/u.exec(title)?.[1];
  const quotes: Quote[] = [];
  let brokenQuote = false;
  let at = 0;
  for (const node of content) {
    if (node.type !== 'blockquote') break;
    at += 1;
    const quote = readQuote(node, file);
    if (quote) quotes.push(quote);
    else brokenQuote = true;
  }
  const below = content.slice(at);
  const { tags, body, brokenTags } = readTagLines(below, content[at - 1] ?? heading, file);
  brokenQuote ||= brokenTags;
  if (inTitle && tags.length === 0) report(file, 'tags-malformed', { tags: inTitle }, heading);
  for (const late of lateQuotes(below, at > 0, String(file))) {
    report(file, 'quote-late', {}, late);
    brokenQuote = true;
  }
  if (body.length === 0 && !brokenQuote)
    report(file, 'entry-body-missing', { title, above: 'quote' }, heading);
  return {
    title,
    slug: slugger.slug(title),
    heading,
    quotes,
    brokenQuote,
    tags,
    body,
    citations: citationsIn(body),
  };
}

/**
 * Finds blockquotes that were meant as the quotes of an entry but are not directly below its
 * heading: those below the tags, those with tags below them, and one that ends an entry without a
 * quote.
 */
function lateQuotes(
  below: readonly RootContent[],
  hasQuotes: boolean,
  source: string,
): RootContent[] {
  const isTags = (node: RootContent | undefined): boolean =>
    node !== undefined && (tagLineOf(node)?.glued === false || looksLikeTags(node, source));
  const first = below.findIndex((node) => !isTags(node));
  return below.filter((node, index) => {
    if (node.type !== 'blockquote') return false;
    const next = below.findIndex((other, at) => at > index && other.type !== 'blockquote');
    return (
      (index === first && first > 0) ||
      isTags(below[next]) ||
      (!hasQuotes && index === below.length - 1)
    );
  });
}

/** Takes lines of tags out of the nodes below the quotes; only the first line belongs there. */
function readTagLines(
  content: RootContent[],
  above: RootContent,
  file: VFile,
): { tags: Tag[]; body: RootContent[]; brokenTags: boolean } {
  const source = String(file);
  const tags: Tag[] = [];
  const body: RootContent[] = [];
  let brokenTags = false;
  let target: (Span & { isTags: boolean }) | undefined = { ...spanOf(above), isTags: false };
  for (const [index, node] of content.entries()) {
    const isUnread =
      looksLikeTags(node, source) || (index === 0 && looksLikeTagsBelowQuote(node, source));
    if (isUnread) {
      brokenTags = true;
      const span = spanOf(node);
      const [line = ''] = source.slice(span.start, span.end).split('\n');
      const place = {
        start: pointAt(source, span.start),
        end: pointAt(source, span.start + line.length),
      };
      report(file, 'tags-malformed', { tags: line.trim() }, place);
      continue;
    }
    const line = tagLineOf(node);
    const span = spanOf(node);
    if (node.type === 'paragraph' && line && (index === 0 || !line.glued))
      tags.push(...readTags(node, source));
    if (!line || line.glued) body.push(node);
    if (line && index === 0) target = line.glued ? undefined : { ...span, isTags: true };
    if (line?.glued && index === 0) {
      const position = {
        start: pointAt(source, span.start),
        end: pointAt(source, span.start + line.text.length),
      };
      offerFix(
        report(file, 'tags-in-body', { tags: line.text }, position),
        freeFromBody(source, span),
      );
    }
    // The quote directly above has the message: the tags are where they belong, below it.
    const isBelowQuote = content[index - 1]?.type === 'blockquote';
    if (line && !line.glued && index > 0 && !isBelowQuote) {
      const over = content.slice(0, index);
      // What is between may belong to an entry whose title was mistyped.
      const isClear = !over.some(({ type }) => type === 'blockquote' || type === 'heading');
      offerFix(
        report(file, 'tags-late', { tags: line.text }, node),
        target && isClear ? moveUp(source, span, target) : undefined,
      );
    }
  }
  return { tags, body, brokenTags };
}

function spanOf({ position }: RootContent): Span {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

function citationsIn(nodes: RootContent[]): Citation[] {
  const found: Citation[] = [];
  visit({ type: 'root', children: nodes } as Root, 'citation', (node) => {
    found.push(node as unknown as Citation);
  });
  return found;
}
