import type { ElementContent } from 'hast';
import type { RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { createAnchorer } from '../anchor/anchorer.ts';
import { createNearestFinder } from '../anchor/nearest.ts';
import { layerSchema, type Lens, pageSchema } from '../files/schemas.ts';
import { readFrontMatter } from '../files/validate.ts';
import { buildLesson, type LessonFiles } from './lesson/build-lesson.ts';
import { readCommentary } from './layers/commentary.ts';
import { readLineage } from './layers/lineage.ts';
import { readTimeline } from './layers/timeline.ts';
import { readVoices } from './layers/voices.ts';
import { readWording } from './layers/wording.ts';
import type { ContentFile } from '../files/content-file.ts';
import type { ParsedFile } from '../files/parse-file.ts';
import { type LayerName, layerNames } from '../files/paths.ts';
import { report } from '../messages/report.ts';
import type { Renderer } from './renderer.ts';
import { type AnchoredEntry, anchorEntries } from '../anchor/anchor-entries.ts';
import type { AnchorTarget } from '../anchor/target.ts';
import { readArticle } from './article.ts';
import { usesInArticle } from './article-view.ts';
import type { Case, UseTarget } from './case.ts';

interface LayerFile {
  parsed: ParsedFile;
  file: VFile;
}

/** The files of one case. */
export interface CaseFiles {
  id: string;
  article: { parsed: ParsedFile; file: VFile } | undefined;
  source: { content: ContentFile; file: VFile } | undefined;
  layers: Partial<Record<LayerName, LayerFile>>;
  translations: (LayerFile & { lang: string })[];
  about: { parsed: ParsedFile; file: VFile } | undefined;
  lesson: LessonFiles;
}

/**
 * Builds one case: article, layers, uses of the glossary, citations. If the article cannot be used,
 * the layers are still checked.
 *
 * @param files its files; each receives the messages about it
 * @param renderer turns Markdown into HTML nodes, with the glossary's names linked
 * @param lensOf the lens of each technique whose file can be used
 * @returns the case, or `undefined` if the article itself cannot be used
 */
export function buildCase(
  files: CaseFiles,
  renderer: Renderer,
  lensOf: Map<string, Lens | undefined>,
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
  if (files.article && !files.source)
    report(files.article.file, 'file-missing', { name: 'source.txt' });
  const text = article?.flat.value ?? '';
  const target = article && {
    text,
    anchorer: createAnchorer(text),
    nearest: createNearestFinder(text),
  };
  const built: Omit<Case, 'article'> = {
    id,
    notes: [],
    translations: [],
    voices: [],
    wording: [],
    timeline: [],
    lineage: [],
    preambles: {},
    about: undefined,
    lesson: undefined,
    revised: {},
    updated: undefined,
    uses: article ? usesInArticle(article, id, renderer.matcher) : [],
    citations: [],
  };
  const render = (nodes: RootContent[], place: UseTarget, prefix: string): ElementContent[] => {
    const { content, uses, cited } = renderer.render(nodes, {
      place,
      from: fileOf(files, place),
      prefix,
    });
    built.uses.push(...uses);
    built.citations.push(...cited.map((reference) => ({ reference, place })));
    return content;
  };
  const noteUpdate = (updated: string | undefined): void => {
    if (updated && (!built.updated || updated > built.updated)) built.updated = updated;
  };
  const place = (layer: LayerName, slug: string, title: string): UseTarget =>
    layer === 'commentary'
      ? { kind: 'note', caseId: id, slug, title }
      : { kind: 'layer', caseId: id, layer, slug, title };

  for (const layer of layerNames) {
    const opened = openLayer(layer, files.layers[layer], target);
    if (!opened) continue;
    const { entries, file, preamble, updated, whole } = opened;
    if (updated) built.revised[layer] = updated;
    noteUpdate(updated);
    if (preamble.length > 0)
      built.preambles[layer] = render(preamble, place(layer, '', layer), layer);
    const body = <Item extends { slug: string; body: RootContent[] }>(
      item: Item,
      title: string,
    ) => ({
      ...item,
      body: render(item.body, place(layer, item.slug, title), `${layer}.${item.slug}`),
    });
    const inline = (nodes: RootContent[], slug: string, title: string): ElementContent[] =>
      render(
        [{ type: 'paragraph', children: nodes as never }],
        place(layer, slug, title),
        `${layer}.${slug}`,
      ).flatMap((node) => (node.type === 'element' ? node.children : [node]));
    if (layer === 'commentary')
      built.notes = whole(readCommentary(entries, file, lensOf)).map((note) =>
        body(note, note.title),
      );
    if (layer === 'voices')
      built.voices = whole(readVoices(entries, file, text)).map((voice) => body(voice, voice.name));
    if (layer === 'wording') {
      built.wording = whole(readWording(entries, file)).map((item) => ({
        ...body(item, item.title),
        alternatives: item.alternatives.map(({ words, comment }) => ({
          words,
          comment: inline(comment, item.slug, item.title),
        })),
      }));
    }
    if (layer === 'timeline')
      built.timeline = whole(readTimeline(entries, file)).map((event) => body(event, event.title));
    if (layer === 'lineage') {
      built.lineage = whole(readLineage(entries, file)).map((item) => ({
        ...body(item, item.phrase),
        originals: item.originals.map(({ lang, words }) => ({
          lang,
          words: inline(words, item.slug, item.phrase),
        })),
        plain: inline(item.plain, item.slug, item.phrase),
      }));
    }
  }
  for (const { lang, ...opened } of files.translations.toSorted((a, b) =>
    a.lang.localeCompare(b.lang, 'en'),
  )) {
    const layer = openLayer('commentary', opened, target);
    if (!layer) continue;
    noteUpdate(layer.updated);
    const name = `commentary.${lang}`;
    const notes = layer.whole(readCommentary(layer.entries, layer.file, lensOf)).map((note) => {
      const where: UseTarget = {
        kind: 'layer',
        caseId: id,
        layer: name,
        slug: note.slug,
        title: note.title,
      };
      return { ...note, body: render(note.body, where, `${name}.${note.slug}`) };
    });
    if (notes.length > 0) built.translations.push({ lang, notes });
  }
  if (files.about) {
    const front = readFrontMatter(files.about.parsed.tree, files.about.file, pageSchema);
    const nodes = files.about.parsed.tree.children.filter((node) => node.type !== 'yaml');
    const where: UseTarget = {
      kind: 'layer',
      caseId: id,
      layer: 'about',
      slug: '',
      title: front?.data.title ?? 'About',
    };
    if (front) built.about = { ...front.data, body: render(nodes, where, 'about') };
  }
  built.lesson = buildLesson(files.lesson, {
    target,
    techniques: [...lensOf.keys()],
    render: (nodes, part, slug, title) =>
      render(
        nodes,
        { kind: 'layer', caseId: id, layer: `lesson/${part}`, slug, title },
        `${part}.${slug}`,
      ),
  });
  return article && { ...built, article };
}

interface OpenedLayer {
  entries: AnchoredEntry[];
  file: VFile;
  preamble: RootContent[];
  updated: string | undefined;
  /** Leaves out records made from broken entries. */
  whole: <Item extends { slug: string }>(items: Item[]) => Item[];
}

function openLayer(
  layer: LayerName,
  opened: LayerFile | undefined,
  target: AnchorTarget | undefined,
): OpenedLayer | undefined {
  if (!opened?.parsed.entryList) return undefined;
  const { parsed, file } = opened;
  const front = readFrontMatter(parsed.tree, file, layerSchema);
  const { entries, preamble } = parsed.entryList as NonNullable<typeof parsed.entryList>;
  if (entries.length === 0) {
    // Comments are not in the tree: a file with nothing else was made by `npm run new` and has not
    // been written in yet.
    const isNotBegun = preamble.length === 0 && String(file).includes('<!--');
    report(file, isNotBegun ? 'layer-not-begun' : 'layer-empty', { layer });
  }
  const anchored = anchorEntries(entries, file, target);
  const broken = new Set(
    anchored.filter(({ isBroken }) => isBroken).map(({ entry }) => entry.slug),
  );
  return {
    entries: anchored,
    file,
    preamble,
    updated: front?.data.updated,
    whole: (items) => items.filter((item) => !broken.has(item.slug)),
  };
}

/** Links in a body are relative to its file: a layer's name is the file's, without `.md`. */
function fileOf(files: CaseFiles, place: UseTarget): string {
  const layer =
    place.kind === 'note' ? 'commentary' : place.kind === 'layer' ? place.layer : 'article';
  return `content/cases/${files.id}/${layer}.md`;
}
