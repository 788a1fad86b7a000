import type { ElementContent } from 'hast';
import type { RootContent } from 'mdast';
import { VFile } from 'vfile';
import { buildCase, type CaseFiles } from '../case/build-case.ts';
import type { Case, CaseCitation, CaseUse, UsePlace } from '../case/model.ts';
import { openReferences } from '../citations/open-references.ts';
import { glossarySchemas, type Lens, pageSchema, type Section, techniqueSchema } from '../front-matter/schemas.ts';
import { readFrontMatter } from '../front-matter/validate.ts';
import { entryId } from '../glossary/entry-id.ts';
import { createMatcher } from '../glossary/matcher.ts';
import { report } from '../messages.ts';
import { nearestId } from '../nearest-id.ts';
import { pointAt } from '../text/source-point.ts';
import { checkFileName } from './check-file-name.ts';
import { checkLinks, type Targets } from './check-links.ts';
import { checkNames } from './check-names.ts';
import type { ContentFile } from './content-file.ts';
import type { GlossaryEntry, Library, Page, Technique } from './model.ts';
import { fileOf, parseFile, type ParseCache, type ParsedFile } from './parse-file.ts';
import { type FileKind, kindOf } from './paths.ts';
import { createRenderer, type Renderer } from './renderer.ts';
import type { Routes } from './routes.ts';

/** The library and every file with what was found wrong in it. */
export interface BuiltLibrary {
  library: Library;
  files: VFile[];
}

interface OpenFile {
  kind: FileKind;
  content: ContentFile;
  file: VFile;
  parsed: ParsedFile | undefined;
}

/**
 * Turns the files of `content/` into everything the site shows. Nothing throws: what is wrong is reported in the file's messages, and
 * what cannot be used is left out.
 *
 * @param contents all files of `content/`
 * @param routes the site's addresses
 * @param cache files read before; unchanged ones are not read again
 * @returns the library, and the files with their messages
 */
export function buildLibrary(contents: readonly ContentFile[], routes: Routes, cache: ParseCache = new Map()): BuiltLibrary {
  const open = contents.map((content) => openFile(content, cache));
  const references = open.find(({ kind }) => kind.kind === 'references');
  const { references: referenceMap, ids, formatter } = openReferences(references?.file, cache);
  const targets: Targets = { paths: new Set(contents.map((content) => content.path)), references: ids };
  for (const { parsed, file, kind } of open) {
    checkFileName(kind, file);
    if (parsed && kind.kind !== 'article') checkLinks(parsed.tree, file, targets);
  }

  const glossaryFiles = open.flatMap((item) => readGlossaryMatter(item));
  const techniqueFiles = open.flatMap((item) => readTechniqueMatter(item, targets));
  checkNames(
    glossaryFiles.map(({ id, matter, file, valueAt }) => ({
      id,
      names: matter.names,
      file,
      placeOf: (index) => valueAt('names', index),
    })),
  );
  const lensOf = new Map<string, Lens | undefined>(
    open.flatMap(({ kind }) => (kind.kind === 'technique' ? [[kind.id, undefined]] : [])),
  );
  for (const { id, matter } of techniqueFiles) lensOf.set(id, matter.lens);
  const matcher = createMatcher(glossaryFiles.flatMap(({ id, matter }) => matter.names.map((name) => ({ name, entry: id }))));
  const renderer = createRenderer(matcher, formatter, new Set(referenceMap.keys()), routes);

  const uses: CaseUse[] = [];
  const citations: CaseCitation[] = [];
  const render = (nodes: RootContent[], place: UsePlace, from: string, skip?: string): ElementContent[] => {
    const rendered = renderer.render(nodes, { place, from, prefix: '', ...(skip ? { skip } : {}) });
    uses.push(...rendered.uses);
    citations.push(...rendered.cited.map((reference) => ({ reference, place })));
    return rendered.content;
  };

  const cases = buildCases(open, renderer, lensOf);
  const glossary = glossaryFiles.map(({ id, section, slug, matter, parsed }): GlossaryEntry => {
    const place: UsePlace = { kind: 'entry', section, slug, title: matter.term };
    const [definition, body] = splitFirstParagraph(render(bodyOf(parsed), place, parsed.source.path, id));
    return { id, section, slug, matter, definition, body, uses: [] };
  });
  const techniques = techniqueFiles.map(({ id, matter, parsed }): Technique => {
    const place: UsePlace = { kind: 'technique', id, title: matter.term };
    const [definition, body] = splitFirstParagraph(render(bodyOf(parsed), place, parsed.source.path));
    citations.push(...matter.alsoKnownAs.map(({ cite }) => ({ reference: cite, place })));
    return { id, matter, lens: matter.lens, definition, body, examples: examplesOf(id, cases), uses: [] };
  });
  const pages = open.flatMap(({ kind, parsed, file }): Page[] => {
    if (kind.kind !== 'page' || !parsed) return [];
    const front = readFrontMatter(parsed.tree, file, pageSchema);
    if (!front) return [];
    const place: UsePlace = { kind: 'page', name: kind.name, title: front.data.title };
    return [{ name: kind.name, matter: front.data, body: render(bodyOf(parsed), place, parsed.source.path) }];
  });

  const allUses = [...cases.flatMap((item) => item.uses), ...uses];
  const usesOf = Map.groupBy(allUses, (use) => entryId(use.section, use.slug));
  for (const entry of glossary) entry.uses = usesOf.get(entry.id) ?? [];
  const citedBy = Map.groupBy([...cases.flatMap((item) => item.citations), ...citations], (citation) => citation.reference);
  const library: Library = {
    cases,
    glossary: glossary.sort((a, b) => a.matter.term.localeCompare(b.matter.term, 'en')),
    techniques: techniques.sort((a, b) => a.matter.term.localeCompare(b.matter.term, 'en')),
    pages,
    references: formatter.bibliography.flatMap(({ id, html }) => {
      const reference = referenceMap.get(id);
      return reference ? [{ id, reference, html, citedBy: citedBy.get(id) ?? [] }] : [];
    }),
    matcher,
    formatter,
  };
  return { library, files: open.map(({ file }) => file) };
}

function openFile(content: ContentFile, cache: ParseCache): OpenFile {
  const kind = kindOf(content.path);
  const isMarkdown = content.path.endsWith('.md') && kind.kind !== 'other';
  const parsed = isMarkdown ? parseFile(content, cache) : undefined;
  const file = parsed ? fileOf(parsed) : new VFile({ path: content.path, value: content.text });
  if (content.invalidAt !== undefined) {
    const { text, invalidAt } = content;
    report(file, 'encoding-invalid', { offset: invalidAt }, pointAt(text, Math.max(0, text.indexOf('\ufffd'))));
  }
  return { kind, content, file, parsed };
}

function readGlossaryMatter({ kind, parsed, file }: OpenFile) {
  if (kind.kind !== 'glossary' || !parsed) return [];
  const front = readFrontMatter(parsed.tree, file, glossarySchemas[kind.section as Section]);
  checkBody(parsed, file);
  return front
    ? [
        {
          id: entryId(kind.section, kind.slug),
          section: kind.section,
          slug: kind.slug,
          matter: front.data,
          valueAt: front.valueAt,
          parsed,
          file,
        },
      ]
    : [];
}

function readTechniqueMatter({ kind, parsed, file }: OpenFile, targets: Targets) {
  if (kind.kind !== 'technique' || !parsed) return [];
  const front = readFrontMatter(parsed.tree, file, techniqueSchema);
  checkBody(parsed, file);
  for (const [index, { cite }] of front?.data.alsoKnownAs.entries() ?? []) {
    if (targets.references.has(cite)) continue;
    const nearest = nearestId(cite, [...targets.references]);
    report(file, 'citation-unknown', { key: cite, nearest }, front?.valueAt('alsoKnownAs', index, 'cite'));
  }
  return front ? [{ id: kind.id, matter: front.data, parsed, file }] : [];
}

function checkBody(parsed: ParsedFile, file: VFile): void {
  const details = { title: file.stem ?? file.path, above: 'front matter' } as const;
  if (bodyOf(parsed).length === 0) report(file, 'entry-body-missing', details, parsed.tree.children[0]);
}

function buildCases(open: OpenFile[], renderer: Renderer, lensOf: Map<string, Lens | undefined>): Case[] {
  const groups = Map.groupBy(
    open.filter(({ kind }) => 'caseId' in kind && kind.caseId !== undefined),
    ({ kind }) => ('caseId' in kind ? (kind.caseId ?? '') : ''),
  );
  const cases: Case[] = [];
  for (const [id, items] of groups) {
    const files = caseFiles(id, items);
    if (!files.article && items[0]) report(items[0].file, 'file-missing', { name: 'article.md' });
    const built = buildCase(files, renderer, lensOf);
    if (built) cases.push(built);
  }
  return cases.sort((a, b) => a.article.matter.order - b.article.matter.order || a.id.localeCompare(b.id, 'en'));
}

function caseFiles(id: string, items: OpenFile[]): CaseFiles {
  const article = items.find(({ kind }) => kind.kind === 'article');
  const source = items.find(({ kind }) => kind.kind === 'source');
  const about = items.find(({ kind }) => kind.kind === 'case-page');
  const layers: CaseFiles['layers'] = {};
  for (const { kind, parsed, file } of items) if (kind.kind === 'layer' && parsed) layers[kind.layer] = { parsed, file };
  const lesson: CaseFiles['lesson'] = {};
  for (const { kind, parsed, file } of items) if (kind.kind === 'lesson' && parsed) lesson[kind.part] = { parsed, file };
  return {
    id,
    lesson,
    article: article?.parsed && { parsed: article.parsed, file: article.file },
    source: source && { content: source.content, file: source.file },
    layers,
    about: about?.parsed && { parsed: about.parsed, file: about.file },
  };
}

function bodyOf(parsed: ParsedFile): RootContent[] {
  return parsed.tree.children.filter((node) => node.type !== 'yaml');
}

function splitFirstParagraph(content: ElementContent[]): [ElementContent[], ElementContent[]] {
  const [first, ...rest] = content;
  return first?.type === 'element' && first.tagName === 'p' ? [first.children, rest] : [[], content];
}

function examplesOf(id: string, cases: Case[]) {
  return cases.flatMap((item) =>
    item.notes
      .filter((note) => note.techniques.includes(id))
      .map((note) => ({
        caseId: item.id,
        note,
        quotes: note.anchors.map((anchor) => item.article.flat.value.slice(anchor.start, anchor.end)),
      })),
  );
}
