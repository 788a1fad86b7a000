import GithubSlugger from 'github-slugger';
import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { readCitations } from '../markdown/citation.ts';
import { type EntryList, readEntries } from '../entries/entries.ts';
import { checkCharacters, type Sealed } from '../markdown/characters.ts';
import { readLanguages } from '../markdown/language.ts';
import { checkMarks } from '../markdown/check-marks.ts';
import { checkNesting } from '../markdown/nesting.ts';
import { checkSafety } from '../markdown/safety.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { language } from './fields.ts';
import { isLessonList } from './lesson-parts.ts';
import type { ContentFile } from './content-file.ts';
import { type FileKind, kindOf } from './paths.ts';

/** A Markdown file, read: all that can be known of it without knowing the other files. */
export interface ParsedFile {
  source: ContentFile;
  tree: Root;
  entryList: EntryList | undefined;
  messages: VFileMessage[];
  /** The addresses of its headings within its page. */
  headings: string[];
}

/** Files already read, by path. */
export type ParseCache = Map<string, ParsedFile>;

/**
 * Parses a Markdown file, or takes it from the cache if its bytes are unchanged: parsing is most of
 * the work of a build.
 *
 * @param source the file
 * @param cache files already parsed; changed
 * @returns the file's tree, its entries if it is a layer, and the problems found
 */
export function parseFile(source: ContentFile, cache: ParseCache): ParsedFile {
  const known = cache.get(source.path);
  if (known && known.source.sha256 === source.sha256) return known;
  const file = new VFile({ path: source.path, value: source.text });
  const tree = parseMarkdown(file);
  checkNesting(tree, file);
  checkSafety(tree, file);
  const kind = kindOf(source.path);
  if (kind.kind !== 'article') readLanguages(tree, file, languageOf(tree));
  if (kind.kind !== 'article') checkMarks(tree, file);
  let entryList: EntryList | undefined;
  if (
    kind.kind === 'layer' ||
    kind.kind === 'translation' ||
    (kind.kind === 'lesson' && isLessonList(kind.part))
  )
    entryList = readEntries(tree, file);
  else if (kind.kind !== 'article') readCitations(tree, file);
  checkCharacters(tree, file, sealedOf(kind));
  const headings = headingIds(tree, entryList);
  const parsed = { source, tree, entryList, messages: file.messages, headings };
  cache.set(source.path, parsed);
  return parsed;
}

/** The language that a file states in its front matter. */
function languageOf(tree: Root): string {
  const [first] = tree.children;
  const stated =
    first?.type === 'yaml' ? /^lang:\s*([A-Za-z\d-]+)/m.exec(first.value)?.[1] : undefined;
  return language.safeParse(stated).data ?? 'en';
}

function sealedOf({ kind }: FileKind): Sealed {
  if (kind === 'article') return 'article';
  return kind === 'layer' || kind === 'lesson' ? 'quotes' : 'nothing';
}

/** Creates the file to which later stages report, with the problems found while reading it. */
export function fileOf(parsed: ParsedFile): VFile {
  const file = new VFile({ path: parsed.source.path, value: parsed.source.text });
  file.messages.push(...parsed.messages);
  return file;
}

/** Entries have ids of their own; other headings are numbered from the top of the page. */
function headingIds(tree: Root, entryList: EntryList | undefined): string[] {
  const slugger = new GithubSlugger();
  const ids = entryList?.entries.map(({ slug }) => slug) ?? [];
  visit(tree, 'heading', (heading) => {
    ids.push(slugger.slug(textOf(heading)));
  });
  return ids;
}
