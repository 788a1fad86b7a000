import type { RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { lensesOf } from '../case/layers/lenses.ts';
import type { Targets } from '../case/check-links.ts';
import type { OpenFile } from '../files/open-file.ts';
import type { ParsedFile } from '../files/parse-file.ts';
import { glossarySchemas, type Section, techniqueSchemaOf } from '../files/schemas.ts';
import { readFrontMatter } from '../files/validate.ts';
import type { SiteVocabulary } from '../files/vocabulary.ts';
import { entryId } from '../glossary/entry-id.ts';
import { nearestId } from '../messages/nearest-id.ts';
import { report } from '../messages/report.ts';
import { type BuildCache, remember } from './build-cache.ts';

/**
 * Reads the front matter of an entry of the glossary.
 *
 * @param item a file; it receives a message for each mistake
 * @param kinds the kinds of entries that the site declares
 * @param cache keeps what was read
 * @returns the entry; empty if the file is none or cannot be used
 */
export function readGlossaryMatter(
  { kind, parsed, file }: OpenFile,
  kinds: SiteVocabulary['kinds'],
  cache: BuildCache,
) {
  if (kind.kind !== 'glossary' || !parsed) return [];
  const front = remember(cache, `matter ${file.path}`, [parsed, kinds], [file], () => {
    const schema = glossarySchemas(kinds)[kind.section as Section];
    const read = readFrontMatter(parsed.tree, file, schema);
    checkBody(parsed, file);
    return read;
  });
  if (!front) return [];
  const { section, slug } = kind;
  return [
    {
      id: entryId(section, slug),
      section,
      slug,
      matter: front.data,
      rangeOf: front.rangeOf,
      parsed,
      file,
    },
  ];
}

/**
 * Reads the front matter of a technique.
 *
 * @param item a file; it receives a message for each mistake
 * @param targets what its labels may cite
 * @param declared the lenses that the site declares
 * @param cache keeps what was read
 * @returns the technique; empty if the file is none or cannot be used
 */
export function readTechniqueMatter(
  { kind, parsed, file }: OpenFile,
  targets: Targets,
  declared: SiteVocabulary['lenses'],
  cache: BuildCache,
) {
  if (kind.kind !== 'technique' || !parsed) return [];
  const front = remember(cache, `matter ${file.path}`, [parsed, declared], [file], () => {
    const tags = lensesOf(declared).map(({ tag }) => tag);
    const read = readFrontMatter(parsed.tree, file, techniqueSchemaOf(tags));
    checkBody(parsed, file);
    return read;
  });
  for (const [index, { cite }] of front?.data.alsoKnownAs.entries() ?? []) {
    if (targets.references.has(cite)) continue;
    const nearest = nearestId(cite, [...targets.references]);
    report(
      file,
      'citation-unknown',
      { key: cite, nearest, isBare: true },
      front?.rangeOf('alsoKnownAs', index, 'cite'),
    );
  }
  return front ? [{ id: kind.id, matter: front.data, parsed, file }] : [];
}

function checkBody(parsed: ParsedFile, file: VFile): void {
  const details = { title: file.stem ?? file.path, above: 'front matter' } as const;
  if (bodyOf(parsed).length === 0) report(file, 'entry-body-missing', details);
}

/** The text of a file below its front matter. */
export function bodyOf(parsed: ParsedFile): RootContent[] {
  return parsed.tree.children.filter((node) => node.type !== 'yaml');
}
