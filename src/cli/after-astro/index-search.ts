/**
 * Makes the search index of a built site from the records that the site contains. Alone: `node
 * src/cli/after-astro/index-search.ts <folder>`, for a folder that Astro has built into.
 */
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { close, createIndex } from 'pagefind';
import { inventedLabel } from '../../site/words/search-kind-names.ts';
import { nameSeparator } from '../../site/words/search-kinds.ts';
import { words } from '../../site/words/say.ts';
import type { SearchRecord } from '../../site/search/record.ts';

/**
 * Pagefind's ready-made interfaces, and the stemming of other languages: the site has its own field
 * and one index.
 */
const unused = /(^pagefind-(ui|modular-ui|component-ui|highlight)\.)|(^wasm\.unknown\.)/;

/**
 * Indexes the records of a built site. All are in one index whatever their language, so a Cyrillic
 * name is found from an English page.
 *
 * @param site the folder of the built site; the index is written into its `pagefind/`
 * @returns the number of records
 * @throws with Pagefind's message if it fails
 */
export async function indexSearch(site: string): Promise<number> {
  const records: SearchRecord[] = JSON.parse(
    await readFile(join(site, 'search', 'records.json'), 'utf8'),
  );
  const { index, errors } = await createIndex({ forceLanguage: words.lang });
  try {
    stopAt(errors);
    if (!index) throw new Error('Pagefind made no index');
    for (const record of records) stopAt((await index.addCustomRecord(toPagefind(record))).errors);
    const target = join(site, 'pagefind');
    await rm(target, { recursive: true, force: true });
    stopAt((await index.writeFiles({ outputPath: target })).errors);
    for (const name of await readdir(target)) if (unused.test(name)) await rm(join(target, name));
    return records.length;
  } finally {
    await close();
  }
}

/**
 * A record as Pagefind takes it. Its name is searched with a weight of its own
 * (src/client/search-engine.ts): the names of entries, techniques, papers and rules as `title`, the
 * headings of notes, views, sources and pages as `heading`. Filters are not searched, so descriptive fields go
 * there.
 */
function toPagefind({
  kind,
  url,
  title,
  detail,
  partOf,
  invented,
  names,
  content,
  contentLang,
  case: caseId,
  lens,
  techniques = [],
}: SearchRecord) {
  const isNamed = !['note', 'article', 'view', 'source', 'page'].includes(kind);
  const meta = {
    [isNamed ? 'title' : 'heading']: title,
    names: names.map(({ name }) => name).join(nameSeparator),
    techniques: techniques.join(nameSeparator),
  };
  const filters = {
    kind,
    detail,
    hue: lens,
    about: [partOf, invented && inventedLabel].filter(Boolean).join(' · '),
    case: caseId,
    lens: kind === 'note' ? lens : undefined,
    language: contentLang,
  };
  const given = Object.entries(filters).flatMap(([name, value]) =>
    value ? [[name, [value]] as const] : [],
  );
  return {
    url,
    content,
    language: words.lang,
    meta: Object.fromEntries(Object.entries(meta).filter(([, value]) => value !== '')),
    filters: {
      ...Object.fromEntries(given),
      ...(techniques.length > 0 ? { technique: techniques } : {}),
    },
  };
}

function stopAt(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index was not made.\n${errors.join('\n')}`);
}

if (import.meta.main) {
  const [, , site = 'dist'] = process.argv;
  console.log(`${await indexSearch(site)} records in the search index.`);
}
