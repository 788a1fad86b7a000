/**
 * The rules of the format as functions without file system, Astro or DOM: files of `content/` in,
 * the model of the site and messages with positions out. Each stage can be used alone.
 *
 * @packageDocumentation
 */
export { buildLibrary, type BuiltLibrary } from '../../core/library/build-library.ts';
export { type BuildCache, createBuildCache } from '../../core/library/build-cache.ts';
export type {
  GlossaryEntry,
  Library,
  Page,
  ReferenceEntry,
  Technique,
} from '../../core/library/model.ts';
export type { Article, Case, Sentence } from '../../core/case/case.ts';
export type { Routes } from '../../core/case/routes.ts';
export { viewArticle } from '../../core/case/article-view.ts';
export type { ContentFile } from '../../core/files/content-file.ts';
export { type FileKind, kindOf, pathOf } from '../../core/files/paths.ts';
export { parseMarkdown } from '../../core/markdown/parse.ts';
export { type Entry, type EntryList, readEntries } from '../../core/entries/entries.ts';
export {
  type Anchorer,
  type AnchorResult,
  createAnchorer,
  type Match,
  type QuoteSelector,
} from '../../core/anchor/anchorer.ts';
export { type FlatText, flatten } from '../../core/text/flatten.ts';
export type { Span } from '../../core/text/span.ts';
export { type Range, type SegmentPart, weave, type WeaveOptions } from '../../core/weave/weave.ts';
export { type FixedFile, fixContent } from '../../core/library/fix-content.ts';
export { type RuleId, rules } from '../../core/messages/report.ts';
export { jsonReport } from '../../core/messages/reporters/json.ts';
export { sarifReport } from '../../core/messages/reporters/sarif.ts';
export { textReport } from '../../core/messages/reporters/text.ts';
