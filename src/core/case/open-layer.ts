import type { RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { anchorEntries } from '../anchor/anchor-entries.ts';
import type { AnchorTarget } from '../anchor/target.ts';
import type { AnchoredEntry } from '../entries/anchored-entry.ts';
import type { ParsedFile } from '../files/parse-file.ts';
import type { LayerName } from './layers/layers.ts';
import { layerSchema } from '../files/schemas.ts';
import { readFrontMatter } from '../files/validate.ts';
import { report } from '../messages/report.ts';
import { readAliases } from './aliases.ts';

/** A layer's file as far as all layers are read alike. */
export interface OpenLayer {
  entries: AnchoredEntry[];
  /** The nodes before the first entry. */
  preamble: RootContent[];
  /** The date of its last change, if the file has one. */
  updated: string | undefined;
  /** The former addresses of entries, by slug. */
  aliases: ReadonlyMap<string, readonly string[]>;
  /** The language that it is written in, if the file says it. */
  lang: string | undefined;
}

/**
 * Reads a layer's front matter, and anchors its entries to the article.
 *
 * @param layer its name
 * @param parsed the parsed file
 * @param file receives the messages
 * @param target the article; `undefined` if it cannot be used
 * @returns the entries, broken ones included
 */
export function openLayer(
  layer: LayerName,
  parsed: ParsedFile,
  file: VFile,
  target: AnchorTarget | undefined,
): OpenLayer {
  const front = readFrontMatter(parsed.tree, file, layerSchema);
  const { entries, preamble } = parsed.entryList ?? { entries: [], preamble: [] };
  if (entries.length === 0) {
    // Comments are not in the tree: a file with nothing else was made by `npm run new` and has not
    // been written in yet.
    const isNotBegun = preamble.length === 0 && String(file).includes('<!--');
    report(file, isNotBegun ? 'layer-not-begun' : 'layer-empty', { layer });
  }
  return {
    entries: anchorEntries(entries, file, target),
    preamble,
    updated: front?.data.updated,
    aliases: front ? readAliases(front, entries, file) : new Map(),
    lang: front?.data.lang,
  };
}
