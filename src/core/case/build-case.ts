import type { ElementContent } from 'hast';
import type { RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { createAnchorer } from '../anchor/anchorer.ts';
import { createNearestFinder } from '../anchor/nearest.ts';
import type { AnchorTarget } from '../anchor/target.ts';
import type { ContentFile } from '../files/content-file.ts';
import type { ParsedFile } from '../files/parse-file.ts';
import { type LayerName, layerNames, type LayerRecords, layers } from './layers/layers.ts';
import { pageSchema } from '../files/schemas.ts';
import { type SiteVocabulary, type Vocabulary, vocabularyOf } from '../files/vocabulary.ts';
import { readFrontMatter } from '../files/validate.ts';
import { report } from '../messages/report.ts';
import { readArticle } from './article.ts';
import { reportPlaceholders } from './placeholders.ts';
import { usesInArticle } from './article-view.ts';
import type { Case, CaseCitation, CaseUse, Translation } from './case.ts';
import type { Container } from './container.ts';
import type { LayerContext, OtherLayers } from './layers/layer.ts';
import { openLayer } from './open-layer.ts';
import { buildLesson, type LessonFiles } from './lesson/build-lesson.ts';
import type { Renderer } from './renderer.ts';

/** A Markdown file of a case, and what receives the messages about it. */
interface CaseFile {
  parsed: ParsedFile;
  file: VFile;
}

/** The files of one case. */
export interface CaseFiles {
  id: string;
  article: CaseFile | undefined;
  source: { content: ContentFile; file: VFile } | undefined;
  layers: Partial<Record<LayerName, CaseFile>>;
  translations: (CaseFile & { lang: string })[];
  about: CaseFile | undefined;
  lesson: LessonFiles;
}

/**
 * Builds one case: article, layers, uses of the glossary, citations. If the article cannot be used,
 * the layers are still checked.
 *
 * @param files its files; each receives the messages about it
 * @param renderer turns Markdown into HTML nodes, with the glossary's names linked
 * @param lensOf the lens of each technique whose file can be used
 * @param siteVocabulary the words that the site has for its subjects
 * @returns the case, or `undefined` if the article itself cannot be used
 */
export function buildCase(
  files: CaseFiles,
  renderer: Renderer,
  lensOf: Map<string, string | undefined>,
  siteVocabulary: SiteVocabulary,
): Case | undefined {
  const { id } = files;
  const article =
    files.article &&
    readArticle(
      files.article.parsed.tree,
      files.article.file,
      files.source?.content,
      files.source?.file,
    );
  if (files.article) reportPlaceholders(files.article.file);
  if (files.article && !files.source)
    report(files.article.file, 'file-missing', { name: 'source.txt' });
  const vocabulary = vocabularyOf(siteVocabulary, article?.matter.vocabulary ?? {});
  const target = article && targetOf(article.flat.value);
  const uses: CaseUse[] = article ? usesInArticle(article, id, renderer.matcher) : [];
  const citations: CaseCitation[] = [];
  const render = (nodes: RootContent[], container: Container): ElementContent[] => {
    const { content, uses: found, cited } = renderer.render(nodes, { container });
    uses.push(...found);
    citations.push(...cited.map((reference) => ({ reference, container })));
    return content;
  };
  /** What a layer needs; `locate` makes the container of one of its entries. */
  const contextOf = (
    aliases: LayerContext['aliases'],
    locate: (slug: string, title: string) => Container,
  ): LayerContext => ({
    text: target?.text ?? '',
    vocabulary: article && tagsOf(vocabulary),
    lensOf,
    aliases,
    render: (nodes, slug, title) => render(nodes, locate(slug, title)),
  });

  const preambles: Case['preambles'] = {};
  const languages: Case['languages'] = {};
  const revised: Case['revised'] = {};
  const records: Partial<Record<keyof LayerRecords, object[]>> = {};
  const checks: ((others: OtherLayers) => void)[] = [];
  const hasErrors = ({ file }: CaseFile): boolean => file.messages.some(({ fatal }) => fatal);
  for (const layer of layerNames) {
    const found = files.layers[layer];
    const opened = found && openLayer(layer, found.parsed, found.file, target);
    const { check } = layers[layer];
    if (check && opened && target)
      checks.push((others) => check(opened.entries, others, found.file));
    const context = contextOf(opened?.aliases ?? new Map(), (slug, title) => ({
      kind: 'layer',
      caseId: id,
      layer,
      slug,
      title,
    }));
    if (opened?.lang) languages[layer] = opened.lang;
    if (opened?.updated) revised[layer] = opened.updated;
    if (opened && opened.preamble.length > 0)
      preambles[layer] = context.render(opened.preamble, '', layer);
    records[layers[layer].records] = opened
      ? layers[layer].build(opened.entries, found.file, context)
      : [];
  }

  const intact = Object.fromEntries(
    layerNames.map((layer) => {
      const found = files.layers[layer];
      const { records: property } = layers[layer];
      return [property, found && hasErrors(found) ? undefined : records[property]] as const;
    }),
  );
  const namesPlaces = uses.some(({ section }) => section === 'places');
  for (const check of checks) check({ records: intact, namesPlaces });

  const dates = Object.values(revised);
  const translations = files.translations
    .toSorted((a, b) => a.lang.localeCompare(b.lang, 'en'))
    .flatMap(({ lang, parsed, file }): Translation[] => {
      const { entries, updated, aliases } = openLayer('commentary', parsed, file, target);
      if (updated) dates.push(updated);
      const context = contextOf(aliases, (slug, title) => ({
        kind: 'translation',
        caseId: id,
        lang,
        slug,
        title,
      }));
      const notes = layers.commentary.build(entries, file, context);
      return notes.length > 0 ? [{ lang, notes }] : [];
    });

  if (files.about) reportPlaceholders(files.about.file);
  const about = files.about && readAbout(files.about, id, render);
  const lesson = buildLesson(files.lesson, {
    target,
    techniques: [...lensOf.keys()],
    render: (nodes, part, slug, title) =>
      render(nodes, { kind: 'lesson', caseId: id, part, slug, title }),
  });
  return (
    article && {
      ...(records as LayerRecords),
      id,
      article,
      vocabulary,
      translations,
      preambles,
      about,
      lesson,
      languages,
      revised,
      updated: dates.toSorted().at(-1),
      uses,
      citations,
    }
  );
}

/** The tags that a vocabulary gives to layers. */
function tagsOf({ sides, topics }: Vocabulary): LayerContext['vocabulary'] {
  return { sides: Object.keys(sides), topics };
}

function targetOf(text: string): AnchorTarget {
  return { text, anchorer: createAnchorer(text), nearest: createNearestFinder(text) };
}

function readAbout(
  { parsed, file }: CaseFile,
  caseId: string,
  render: (nodes: RootContent[], container: Container) => ElementContent[],
): Case['about'] {
  const front = readFrontMatter(parsed.tree, file, pageSchema);
  if (!front) return undefined;
  const nodes = parsed.tree.children.filter((node) => node.type !== 'yaml');
  const { title } = front.data;
  return { ...front.data, body: render(nodes, { kind: 'case-page', caseId, title }) };
}
