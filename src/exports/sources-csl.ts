import type { Case } from '../core/case/case.ts';
import type { Library } from '../core/library/model.ts';
import type { Download } from './download.ts';

/** The sources that a case cites, for a reference manager. */
export const sourcesCsl: Download = {
  file: 'sources.json',
  words: 'sources',
  audience: 'programs',
  reveals: 'notes',
  form: () => 'CSL-JSON',
  mediaType: 'application/vnd.citationstyles.csl+json; charset=utf-8',
  isOffered: ({ notes }) => notes.length > 0,
  made: { by: 'model', make: writeSources },
};

/**
 * Writes the sources that a case cites as CSL-JSON (the CSL 1.0.2 input data schema).
 *
 * @param item the case
 * @param library the sources
 * @returns JSON
 */
function writeSources({ citations }: Case, { references }: Library): string {
  const cited = new Set(citations.map(({ reference }) => reference));
  const sources = references.filter(({ id }) => cited.has(id)).map(({ reference }) => reference);
  return `${JSON.stringify(sources, undefined, 2)}\n`;
}
