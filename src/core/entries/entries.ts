import GithubSlugger, { slug } from 'github-slugger';
import type { Heading, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { offerFix } from '../messages/fixes/fix.ts';
import { freeFromBody, moveUp } from './tag-lines.ts';
import { report } from '../messages/report.ts';
import { pointAt } from '../text/point.ts';
import type { Span } from '../text/span.ts';
import { type Citation, readCitations } from '../markdown/citation.ts';
import { type Quote, readQuote } from './quote.ts';
import { readTags, type Tag, tagLineOf } from './tags.ts';

/** One entry of a layer: a title, the words it is about, tags and a reply. */
export interface Entry {
  title: string;
  /** Made from the title; the entry's id and permalink. */
  slug: string;
  heading: Heading;
  quotes: Quote[];
  /**
   * True if a quote was written but could not be read: the entry is then not about the whole text.
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

  for (const node of tree.children) {
    if (node.type === 'yaml') continue;
    if (node.type === 'heading' && node.depth === 2) {
      close();
      current = { heading: node, content: [] };
    } else if (current) current.content.push(node);
    else preamble.push(node);
  }
  close();
  return { preamble, entries };
}

function readEntry(
  heading: Heading,
  content: RootContent[],
  file: VFile,
  slugger: GithubSlugger,
): Entry {
  const title = textOf(heading).replace(/\s+/g, ' ').trim();
  if (title === '') report(file, 'entry-title-missing', {}, heading);
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
  const { tags, body } = readTagLines(content.slice(at), content[at - 1] ?? heading, file);
  const [first] = body;
  // Only tags can have been before it.
  if (at === 0 && first?.type === 'blockquote') {
    report(file, 'quote-late', {}, first);
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

/** Takes lines of tags out of the nodes below the quotes; only the first line belongs there. */
function readTagLines(
  content: RootContent[],
  above: RootContent,
  file: VFile,
): { tags: Tag[]; body: RootContent[] } {
  const source = String(file);
  const tags: Tag[] = [];
  const body: RootContent[] = [];
  let target: (Span & { isTags: boolean }) | undefined = { ...spanOf(above), isTags: false };
  for (const [index, node] of content.entries()) {
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
    if (line && !line.glued && index > 0) {
      offerFix(
        report(file, 'tags-late', { tags: line.text }, node),
        target && moveUp(source, span, target),
      );
    }
  }
  return { tags, body };
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
