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
  TechniqueExample,
} from '../../core/library/model.ts';
export type {
  Article,
  ArticleBlock,
  Case,
  CaseCitation,
  CaseUse,
  Sentence,
  Translation,
} from '../../core/case/case.ts';
export type { Note } from '../../core/case/layers/commentary.ts';
export type { LayerName } from '../../core/case/layers/layers.ts';
export type { Lineage } from '../../core/case/layers/lineage.ts';
export type { TimelineEvent } from '../../core/case/layers/timeline.ts';
export type { Voice } from '../../core/case/layers/voices.ts';
export type { Wording } from '../../core/case/layers/wording.ts';
export type { Lesson } from '../../core/case/lesson/lesson.ts';
export type { LessonName } from '../../core/files/lesson-parts.ts';
export type { Section } from '../../core/files/schemas.ts';
export type { Routes } from '../../core/case/routes.ts';
export { type BlockView, viewArticle, type ViewOptions } from '../../core/case/article-view.ts';
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
export { type FlatText, flatten, type FlattenOptions } from '../../core/text/flatten.ts';
export type { Span } from '../../core/text/span.ts';
export {
  type Milestone,
  type Range,
  type SegmentPart,
  weave,
  type WeaveOptions,
} from '../../core/weave/weave.ts';
export { type FixedFile, fixContent } from '../../core/library/fix-content.ts';
export { type RuleId, rules } from '../../core/messages/report.ts';
export { jsonReport } from '../../core/messages/reporters/json.ts';
export { sarifReport, type SarifOptions } from '../../core/messages/reporters/sarif.ts';
export { textReport, type TextOptions } from '../../core/messages/reporters/text.ts';
