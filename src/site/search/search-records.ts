import type { Case } from '../../core/case/case.ts';
import type { Section } from '../../core/files/schemas.ts';
import type {
  GlossaryEntry,
  Library,
  ReferenceEntry,
  Technique,
} from '../../core/library/model.ts';
import { headword } from '../words/headword.ts';
import { curly } from '../html/html.ts';
import { plainText } from '../html/plain-text.ts';
import { perLibrary } from '../library/per-library.ts';
import { routes } from '../addresses/routes.ts';
import { lessonRecords } from './search-lessons.ts';
import { pageRecords } from './search-pages.ts';
import { ruleRecords } from './search-rules.ts';
import { searchKindNames } from '../words/search-kind-names.ts';
import type { SearchKind } from '../words/search-kinds.ts';
import { interfaceLanguage } from '../words/site.ts';
import type { SearchRecord } from './record.ts';
import { viewRecords } from './search-views.ts';
import { isForeign, say } from '../words/say.ts';

const kindOfSection: Record<Section, SearchKind> = {
  terms: 'term',
  people: 'person',
  organisations: 'organisation',
  places: 'place',
};

/**
 * Lists everything that a search finds: not only pages but each note, sentence, event and source by
 * itself.
 *
 * @param library everything the site shows
 * @returns the records: entries and techniques first, then case by case, sources and pages
 */
export const searchRecords = perLibrary((library): SearchRecord[] => [
  ...library.glossary.map(entryRecord),
  ...library.techniques.map(techniqueRecord),
  ...library.cases.flatMap((item) => {
    const records = [...noteRecords(item, library), ...articleRecords(item), ...viewRecords(item)];
    const { title, invented } = item.article.matter;
    const of = { case: item.id, invented, ...(library.cases.length > 1 && { partOf: title }) };
    return records.map((record) => ({ ...record, ...of }));
  }),
  ...library.references.map(sourceRecord),
  ...pageRecords(library),
  ...library.cases.flatMap(lessonRecords),
  ...ruleRecords(),
]);

function entryRecord({ section, slug, matter, definition, body }: GlossaryEntry): SearchRecord {
  const kind = kindOfSection[section];
  const native = Object.entries(matter.nativeNames ?? {}).map(([lang, name]) => ({ name, lang }));
  const others = matter.names
    .filter((name) => name !== matter.term)
    .map((name) => ({ name: curly(name) }));
  return {
    kind,
    url: routes.entry(section, slug),
    title: headword({ matter }),
    ...(matter.lang ? { lang: matter.lang } : {}),
    detail: searchKindNames[kind].one,
    names: [...others, ...native],
    content: plainText([...definition, ...body]),
  };
}

function techniqueRecord({ id, matter, lens, definition, body }: Technique): SearchRecord {
  return {
    kind: 'technique',
    url: routes.technique(id),
    title: matter.term,
    detail: searchKindNames.technique.one,
    names: [...new Set([...matter.synonyms, ...matter.alsoKnownAs.map(({ label }) => label)])].map(
      (name) => ({ name }),
    ),
    content: `${plainText(definition)} ${curly(matter.question)} ${plainText(body)}`,
    lens,
  };
}

function noteRecords(item: Case, library: Library): SearchRecord[] {
  const terms = new Map(library.techniques.map(({ id, matter }) => [id, matter.term]));
  const lang = item.languages.commentary;
  return item.notes.map((note) => ({
    kind: 'note',
    url: routes.note(item.id, note.slug),
    title: curly(note.title),
    detail: say('search.note', { number: note.number }),
    names: [],
    content: [quotes(item, note.anchors), plainText(note.body)].filter(Boolean).join(': '),
    ...(lang === undefined || lang === interfaceLanguage ? {} : { lang, contentLang: lang }),
    lens: note.lens,
    techniques: note.techniques.map((id) => terms.get(id) ?? id),
  }));
}

function articleRecords({ id, article: { matter, flat, sentences } }: Case): SearchRecord[] {
  return sentences.map(({ number, start, end }) => ({
    kind: 'article',
    url: routes.sentence(id, number),
    title: '',
    detail: number === 0 ? say('search.headline') : say('search.sentence', { number }),
    names: [],
    content: flat.value.slice(start, end),
    ...(isForeign(matter.lang) ? { contentLang: matter.lang } : {}),
  }));
}

function sourceRecord({ id, reference }: ReferenceEntry): SearchRecord {
  const authors = [...(reference.author ?? []), ...(reference.editor ?? [])].map(
    ({ given, family, literal }) => literal ?? [given, family].filter(Boolean).join(' '),
  );
  const lang = isForeign(reference.language) ? { lang: reference.language } : {};
  return {
    kind: 'source',
    url: routes.reference(id),
    title: reference.title,
    ...lang,
    detail: searchKindNames.source.one,
    names: [],
    content: [
      ...authors,
      reference['container-title'],
      reference.publisher,
      reference.keyword,
      reference.note && curly(reference.note),
    ]
      .filter((part): part is string => Boolean(part))
      .map((part) => (/[.!?]$/.test(part) ? part : `${part}.`))
      .join(' '),
  };
}

/** The article's exact words that something is about, each once. */
function quotes({ article }: Case, anchors: readonly { start: number; end: number }[]): string {
  const words = new Set(anchors.map(({ start, end }) => article.flat.value.slice(start, end)));
  return [...words].map((quote) => say('shell.quoted', { words: quote })).join(' · ');
}
