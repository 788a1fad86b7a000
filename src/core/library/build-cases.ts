import { buildCase, type CaseFiles } from '../case/build-case.ts';
import type { Case } from '../case/case.ts';
import { report } from '../messages/report.ts';
import { type BuildCache, remember } from './build-cache.ts';
import type { OpenFile } from '../files/open-file.ts';
import type { Renderer } from '../case/renderer.ts';
import type { SiteVocabulary } from '../files/vocabulary.ts';

/**
 * Builds each case from its files; a case whose files and references are unchanged is taken from
 * the cache.
 *
 * @param open all files
 * @param renderer turns Markdown into HTML nodes; it changes with the glossary's names and the
 *   sources
 * @param lensOf the lens of each technique
 * @param vocabulary the words that the site has for its subjects
 * @param cache results of earlier builds; changed
 * @returns the cases, in the order in which they are listed
 */
export function buildCases(
  open: readonly OpenFile[],
  renderer: Renderer,
  lensOf: Map<string, string | undefined>,
  vocabulary: SiteVocabulary,
  cache: BuildCache,
): Case[] {
  const groups = Map.groupBy(
    open.filter(({ kind }) => 'caseId' in kind && kind.caseId !== undefined),
    ({ kind }) => ('caseId' in kind ? (kind.caseId ?? '') : ''),
  );
  const cases: Case[] = [];
  for (const [id, items] of groups) {
    const versions = items.flatMap(({ content, parsed }) => [
      content.path,
      parsed ?? content.sha256,
    ]);
    const files = items.map(({ file }) => file);
    const parts = [renderer, lensOf, vocabulary, ...versions];
    const built = remember(cache, `case ${id}`, parts, files, () => {
      const found = caseFiles(id, items);
      if (!found.article && items[0]) report(items[0].file, 'file-missing', { name: 'article.md' });
      return buildCase(found, renderer, lensOf, vocabulary);
    });
    if (built) cases.push(built);
  }
  return cases.sort(
    (a, b) => a.article.matter.order - b.article.matter.order || a.id.localeCompare(b.id, 'en'),
  );
}

function caseFiles(id: string, items: readonly OpenFile[]): CaseFiles {
  const article = items.find(({ kind }) => kind.kind === 'article');
  const source = items.find(({ kind }) => kind.kind === 'source');
  const about = items.find(({ kind }) => kind.kind === 'case-page');
  const layers: CaseFiles['layers'] = {};
  for (const { kind, parsed, file } of items)
    if (kind.kind === 'layer' && parsed) layers[kind.layer] = { parsed, file };
  const translations = items.flatMap(({ kind, parsed, file }) =>
    kind.kind === 'translation' && parsed ? [{ lang: kind.lang, parsed, file }] : [],
  );
  const lesson: CaseFiles['lesson'] = {};
  for (const { kind, parsed, file } of items)
    if (kind.kind === 'lesson' && parsed) lesson[kind.part] = { parsed, file };
  return {
    id,
    lesson,
    article: article?.parsed && { parsed: article.parsed, file: article.file },
    source: source && { content: source.content, file: source.file },
    layers,
    translations,
    about: about?.parsed && { parsed: about.parsed, file: about.file },
  };
}
