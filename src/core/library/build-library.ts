import type { ElementContent } from 'hast';
import { VFile } from 'vfile';
import type { Case, CaseCitation, CaseUse } from '../case/case.ts';
import type { Container } from '../case/container.ts';
import { createFormatter } from '../citations/formatter.ts';
import { readReferences, type ReferenceList } from '../citations/read-references.ts';
import { namesSchema, pageSchema } from '../files/schemas.ts';
import { readFrontMatter } from '../files/validate.ts';
import { entryId } from '../glossary/entry-id.ts';
import { createMatcher } from '../glossary/matcher.ts';
import { type BuildCache, createBuildCache, remember } from './build-cache.ts';
import { buildCases } from './build-cases.ts';
import { checkFileName } from '../files/check-file-name.ts';
import { checkLinks, type Targets } from '../case/check-links.ts';
import { checkNames, type NamedEntry } from './check-names.ts';
import type { ContentFile } from '../files/content-file.ts';
import { bodyOf, readGlossaryMatter, readTechniqueMatter } from './read-matter.ts';
import type { GlossaryEntry, Library, Page, Technique } from './model.ts';
import { type OpenFile, openFile } from '../files/open-file.ts';
import type { ParsedFile } from '../files/parse-file.ts';
import { type IsLand, readSite } from './read-site.ts';
import { createRenderer } from '../case/renderer.ts';
import { readRegions } from './read-regions.ts';
import type { Routes } from '../case/routes.ts';
import { checkWords } from './read-words.ts';
import { createWords } from '../words/words.ts';

/** The library, and every file with its messages. */
export interface BuiltLibrary {
  library: Library;
  files: VFile[];
}

const noReferences: ReferenceList = { references: new Map(), ids: new Set() };

/**
 * Turns the files of `content/` into everything the site shows. Nothing throws: problems are
 * reported in the file's messages, and what cannot be used is left out.
 *
 * @param contents all files of `content/`
 * @param routes the site's addresses
 * @param cache results of earlier builds; only what an edit affects is made again
 * @param isLand whether the atlas of the map has land somewhere; without it disputed areas are not
 *   looked up, as the atlas takes long to read
 * @returns the library, and the files with their messages
 */
export function buildLibrary(
  contents: readonly ContentFile[],
  routes: Routes,
  cache: BuildCache = createBuildCache(),
  isLand?: IsLand,
): BuiltLibrary {
  const open = contents.map((content) => openFile(content, cache.parsed));
  const { site, file: siteFile } = readSite(open, cache, isLand);
  const messages = checkWords(open, site, siteFile);
  const { references, ids } = referencesOf(open, cache);
  const targets = targetsOf(open, ids, cache);
  for (const { parsed, file, kind } of open) {
    checkFileName(kind, file);
    if (!parsed || kind.kind === 'article') continue;
    remember(cache, `links ${file.path}`, [parsed, targets], [file], () =>
      checkLinks(parsed.tree, file, targets),
    );
  }

  const glossaryFiles = open.flatMap((item) =>
    readGlossaryMatter(item, site.vocabulary.kinds, cache),
  );
  const techniqueFiles = open.flatMap((item) =>
    readTechniqueMatter(item, targets, site.vocabulary.lenses, cache),
  );
  checkNames(open.flatMap(namedEntry));
  const regions = readRegions(open, glossaryFiles, cache);
  const lensOf = lensesOf(open, techniqueFiles, cache);
  const names = glossaryFiles.flatMap(({ id, matter }) =>
    matter.names.map((name) => ({ name, entry: id })),
  );
  const allNames = names.flatMap(({ name, entry }) => [name, entry]);
  const matcher = remember(cache, 'matcher', allNames, [], () => createMatcher(names));
  const [lang = 'en'] = site.languages;
  const formatter = remember(
    cache,
    'formatter',
    [references, lang, JSON.stringify(messages)],
    [],
    () => createFormatter(references, createWords(lang, messages)),
  );
  const renderer = remember(cache, 'renderer', [matcher, formatter, references, routes], [], () =>
    createRenderer(matcher, formatter, new Set(references.keys()), routes),
  );

  const uses: CaseUse[] = [];
  const citations: CaseCitation[] = [];
  const render = (parsed: ParsedFile, container: Container, skip?: string): ElementContent[] => {
    const { path } = parsed.source;
    const { content, ...found } = remember(
      cache,
      `body ${path}`,
      [parsed, renderer, JSON.stringify(container)],
      [],
      () =>
        renderer.render(bodyOf(parsed), {
          container,
          ...(skip ? { skip } : {}),
        }),
    );
    uses.push(...found.uses);
    citations.push(...found.cited.map((reference) => ({ reference, container })));
    return content;
  };

  const cases = buildCases(open, renderer, lensOf, site.vocabulary, cache);
  const glossary = glossaryFiles.map(({ id, section, slug, matter, parsed }): GlossaryEntry => {
    const container: Container = { kind: 'glossary', section, slug, title: matter.term };
    const [definition, body] = splitFirstParagraph(render(parsed, container, id));
    return { id, section, slug, matter, definition, body, uses: [] };
  });
  const techniques = techniqueFiles.map(({ id, matter, parsed }): Technique => {
    const container: Container = { kind: 'technique', id, title: matter.term };
    const [definition, body] = splitFirstParagraph(render(parsed, container));
    citations.push(...matter.alsoKnownAs.map(({ cite }) => ({ reference: cite, container })));
    return {
      id,
      matter,
      lens: matter.lens,
      definition,
      body,
      examples: examplesOf(id, cases),
      uses: [],
    };
  });
  const pages = open.flatMap(({ kind, parsed, file }): Page[] => {
    if (kind.kind !== 'page' || !parsed) return [];
    const front = readFrontMatter(parsed.tree, file, pageSchema);
    if (!front) return [];
    const container: Container = { kind: 'page', name: kind.name, title: front.data.title };
    return [{ name: kind.name, matter: front.data, body: render(parsed, container) }];
  });

  const allUses = [...cases.flatMap((item) => item.uses), ...uses];
  const usesOf = Map.groupBy(allUses, (use) => entryId(use.section, use.slug));
  for (const entry of glossary) entry.uses = usesOf.get(entry.id) ?? [];
  const citedBy = Map.groupBy(
    [...cases.flatMap((item) => item.citations), ...citations],
    (citation) => citation.reference,
  );
  const library: Library = {
    site,
    cases,
    glossary: glossary.sort((a, b) => a.matter.term.localeCompare(b.matter.term, 'en')),
    techniques: techniques.sort((a, b) => a.matter.term.localeCompare(b.matter.term, 'en')),
    pages,
    regions,
    references: formatter.bibliography.flatMap(({ id, html }) => {
      const reference = references.get(id);
      return reference ? [{ id, reference, html, citedBy: citedBy.get(id) ?? [] }] : [];
    }),
    matcher,
    formatter,
  };
  return { library, files: [...new Set([...open.map(({ file }) => file), siteFile])] };
}

function referencesOf(open: readonly OpenFile[], cache: BuildCache): ReferenceList {
  const item = open.find(({ kind }) => kind.kind === 'references');
  if (!item) return noReferences;
  return remember(cache, 'references', [item.content.sha256], [item.file], () =>
    readReferences(item.file),
  );
}

function targetsOf(open: readonly OpenFile[], references: Set<string>, cache: BuildCache): Targets {
  const paths = open.map(({ content }) => content.path);
  const ids = open.map(({ parsed }) => parsed?.headings.join(' '));
  return remember(cache, 'targets', [references, ...paths, ...ids], [], () => ({
    paths: new Set(paths),
    references,
    fragments: new Map(
      open.flatMap(({ parsed, content }) =>
        parsed ? [[content.path, new Set(parsed.headings)] as const] : [],
      ),
    ),
  }));
}

/** The lens of each technique whose file can be used. */
function lensesOf(
  open: readonly OpenFile[],
  usable: readonly { id: string; matter: { lens: string } }[],
  cache: BuildCache,
): Map<string, string | undefined> {
  const lenses = new Map(usable.map(({ id, matter }) => [id, matter.lens]));
  const all = open.flatMap(({ kind }) => (kind.kind === 'technique' ? [kind.id] : []));
  return remember(
    cache,
    'lenses',
    all.flatMap((id) => [id, lenses.get(id)]),
    [],
    () => new Map(all.map((id) => [id, lenses.get(id)])),
  );
}

/** The names of a glossary entry, also of one whose front matter has other mistakes. */
function namedEntry({ kind, parsed, file }: OpenFile): NamedEntry[] {
  if (kind.kind !== 'glossary' || !parsed) return [];
  // Its messages were given already.
  const scratch = new VFile({ path: file.path, value: file.value });
  const front = readFrontMatter(parsed.tree, scratch, namesSchema);
  return front
    ? [
        {
          id: entryId(kind.section, kind.slug),
          names: front.data.names,
          file,
          placeOf: (index) => front.rangeOf('names', index),
        },
      ]
    : [];
}

function splitFirstParagraph(content: ElementContent[]): [ElementContent[], ElementContent[]] {
  const [first, ...rest] = content;
  return first?.type === 'element' && first.tagName === 'p'
    ? [first.children, rest]
    : [[], content];
}

function examplesOf(id: string, cases: Case[]) {
  return cases.flatMap((item) =>
    item.notes
      .filter((note) => note.techniques.includes(id))
      .map((note) => ({
        caseId: item.id,
        note,
        quotes: note.anchors.map((anchor) =>
          item.article.flat.value.slice(anchor.start, anchor.end),
        ),
      })),
  );
}
