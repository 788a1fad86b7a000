import type { Case } from '../core/case/model.ts';
import type { Library } from '../core/library/model.ts';
import { writeNotes } from './notes-csv.ts';
import type { ExportSite } from './site.ts';
import { writeAnnotations } from './web-annotations.ts';

/** A file with the data of a case, for programs and for those who count. */
export interface DataFile {
  /** Its name, below `downloads/` of the case. */
  file: string;
  /** Its content and format. */
  title: string;
  form: string;
  mediaType: string;
  make: (item: Case, library: Library, site: ExportSite) => string;
}

const annotations = 'annotations.jsonld';

/** The data files, in the order in which they are offered. */
export const dataFiles: readonly DataFile[] = [
  {
    file: annotations,
    title: 'Notes as Web Annotations',
    form: 'JSON-LD',
    mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    make: (item, _library, site) =>
      writeAnnotations(item, site, site.absolute(site.download(item.id, annotations))),
  },
  {
    file: 'notes.csv',
    title: 'Notes as a table',
    form: 'CSV',
    mediaType: 'text/csv; charset=utf-8',
    make: (item, _library, site) =>
      writeNotes(
        item,
        (slug) => `${site.absolute(site.readingRoom(item.id))}#${encodeURIComponent(slug)}`,
      ),
  },
  {
    file: 'sources.json',
    title: 'Sources for a reference manager',
    form: 'CSL-JSON',
    mediaType: 'application/vnd.citationstyles.csl+json; charset=utf-8',
    make: ({ citations }, { references }) => {
      const cited = new Set(citations.map(({ reference }) => reference));
      const sources = references
        .filter(({ id }) => cited.has(id))
        .map(({ reference }) => reference);
      return `${JSON.stringify(sources, undefined, 2)}\n`;
    },
  },
];

/**
 * Lists the data files of a case.
 *
 * @param item the case
 * @returns the files; empty if the case has no notes
 */
export function dataOf({ notes }: Case): readonly DataFile[] {
  return notes.length > 0 ? dataFiles : [];
}
