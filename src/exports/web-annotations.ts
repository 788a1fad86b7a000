import type { Case } from '../core/case/case.ts';
import { curly } from '../core/text/curly.ts';
import { directionOf } from '../core/text/direction.ts';
import type { Span } from '../core/text/span.ts';
import { markup } from './markup.ts';
import { relink } from './relink.ts';
import type { ExportSite } from './site.ts';
import type { Download } from './download.ts';

const file = 'annotations.jsonld';

/** The notes of a case, for programs that read annotations. */
export const notesAnnotations: Download = {
  file,
  words: 'annotations',
  audience: 'programs',
  reveals: 'notes',
  form: () => 'JSON-LD',
  mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  isOffered: ({ notes }) => notes.length > 0,
  made: {
    by: 'model',
    make: (item, _library, site) =>
      writeAnnotations(
        item,
        site,
        site.absolute(site.download(item.id, file)) ?? `${nameOf(item)}#notes`,
      ),
  },
};

/**
 * How many characters before and after the words help to find them, as in the examples of the
 * standard.
 */
const contextLength = 32;

/**
 * The name of an article without an address: it says which bytes the notes are about, in every copy
 * of them (docs/decisions/0035-a-site-without-an-address.md).
 */
const nameOf = ({ article }: Case): string => `urn:sha256:${article.matter.sha256}`;

/**
 * Writes the notes of a case as a collection of W3C Web Annotations (Web Annotation Data Model, W3C
 * Recommendation of 23 February 2017, sections 3, 4.2.4 and 5): each note comments on words of the
 * article, found by a `TextQuoteSelector`, and classifies them by its techniques.
 *
 * @param item the case
 * @param site the site
 * @param address of the collection on the site, or its name
 * @returns JSON-LD
 */
function writeAnnotations(item: Case, site: ExportSite, address: string): string {
  const { flat, matter } = item.article;
  const selector = ({ start, end }: Span) => ({
    type: 'TextQuoteSelector',
    exact: flat.value.slice(start, end),
    prefix: flat.value.slice(Math.max(0, start - contextLength), start),
    suffix: flat.value.slice(end, end + contextLength),
  });
  const source = site.absolute(site.article(item.id)) ?? nameOf(item);
  const shared = { creator: { type: 'Organization', name: site.creator }, rights: site.licence };
  const language = item.languages.commentary ?? site.words.lang;
  const items = item.notes.map((note) => ({
    id:
      site.absolute(site.note(item.id, note.slug)) ??
      `${nameOf(item)}#notes/${encodeURIComponent(note.slug)}`,
    type: 'Annotation',
    label: curly(note.title),
    motivation: ['commenting', 'classifying'],
    ...shared,
    ...(item.revised.commentary ? { modified: `${item.revised.commentary}T00:00:00Z` } : {}),
    body: [
      {
        type: 'TextualBody',
        purpose: 'commenting',
        format: 'text/html',
        language,
        textDirection: directionOf(language),
        value: markup(relink(note.body, site.absolute)),
      },
      ...note.techniques.map((id) => {
        const technique = site.absolute(site.technique(id));
        return technique === undefined
          ? { type: 'TextualBody', purpose: 'classifying', value: id }
          : { type: 'SpecificResource', purpose: 'classifying', source: technique };
      }),
    ],
    target:
      note.anchors.length > 0
        ? note.anchors.map((anchor) => ({ source, selector: selector(anchor) }))
        : [{ source }],
  }));
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: address,
    type: 'AnnotationCollection',
    label: site.words.say('exported.notesOn', { title: curly(matter.title) }),
    ...shared,
    total: items.length,
    first: {
      id: `${address}${address.includes('#') ? '/' : '#'}page.1`,
      type: 'AnnotationPage',
      startIndex: 0,
      items,
    },
  };
  return `${JSON.stringify(collection, undefined, 2)}\n`;
}
