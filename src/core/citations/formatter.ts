import CSL from 'citeproc';
import type { CitationItem } from '../markdown/citation.ts';
import { createWords, type Words } from '../words/words.ts';
import { cslLanguage, localeXml } from './locale.ts';
import type { Reference } from './reference.ts';
import { styleXml } from './style.ts';

/** Writes citations and the bibliography, all in one style. */
export interface CitationFormatter {
  /**
   * A citation of one source as printed in the text, without brackets: `FASN, 2 Dec 2025, p. 4`.
   */
  cite: (item: CitationItem) => string;
  /** The bibliography's entries in order, as HTML made by the CSL processor from plain data. */
  bibliography: { id: string; html: string }[];
}

/**
 * Makes the formatter for a list of sources: one run of the CSL processor over all of them, so that
 * sources of one publisher and day are told apart by letters in the same way on every page.
 *
 * @param references all sources
 * @param words the words of the interface
 * @returns the formatter
 */
export function createFormatter(
  references: Map<string, Reference>,
  words: Words = createWords('en'),
): CitationFormatter {
  const locale = localeXml(words);
  const engine = new CSL.Engine(
    { retrieveLocale: () => locale, retrieveItem: (id: string) => references.get(id) },
    styleXml,
    cslLanguage,
  );
  engine.updateItems([...references.keys()]);
  const [parameters, entries] =
    references.size > 0 ? engine.makeBibliography() : [{ entry_ids: [] }, []];
  const bibliography = entries.map((html, index) => ({
    id: parameters.entry_ids[index]?.[0] ?? '',
    html: html.replace(/^\s*<div class="csl-entry">|<\/div>\s*$/g, '').trim(),
  }));
  engine.setOutputFormat('text');
  const known = new Map<string, string>();
  return {
    bibliography,
    cite: (item) => {
      const key = JSON.stringify(item);
      let text = known.get(key);
      if (text === undefined) {
        const { id, label, locator } = item;
        const cluster = engine.makeCitationCluster([
          { id, ...(locator ? { label: label ?? 'page', locator } : {}) },
        ]);
        text = cluster.replace(/^\(|\)$/g, '') + (item.suffix ?? '');
        known.set(key, text);
      }
      return text;
    },
  };
}
