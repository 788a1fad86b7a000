import type { Routes } from '../../core/case/routes.ts';
import { type LayerName, layers } from '../../core/case/layers/layers.ts';
import type { Section } from '../../core/files/schemas.ts';
import { base } from './base.ts';

/** Every address of the site is made here; no other file writes one. */
export const routes = {
  home: () => base,
  asset: (name: string) => base + name,
  /** The colours of a site that has some of its own. */
  colours: () => `${base}colours.css`,
  cases: () => `${base}cases/`,
  case: (caseId: string) => `${base}cases/${enc(caseId)}/`,
  caseIn: (caseId: string, lang: string) => `${base}cases/${enc(caseId)}/${enc(lang)}/`,
  caseOriginal: (caseId: string) => `${base}cases/${enc(caseId)}/original/`,
  layer: (caseId: string, layer: LayerName) => `${base}cases/${enc(caseId)}/${layers[layer].page}`,
  caseStyles: (caseId: string, view: LayerName | `commentary.${string}`) =>
    `${base}cases/${enc(caseId)}/${view}.css`,
  caseRead: (caseId: string) => `${base}cases/${enc(caseId)}/read/`,
  /** As a teacher assigns it: without the way on to the commentary. */
  caseReadAlone: (caseId: string) => `${base}cases/${enc(caseId)}/read/#${alone}`,
  caseFigures: (caseId: string) => `${base}cases/${enc(caseId)}/audit/`,
  caseAbout: (caseId: string) => `${base}cases/${enc(caseId)}/about/`,
  caseFile: (caseId: string) => `${base}cases/${enc(caseId)}/downloads/${enc(caseId)}.html`,
  teach: (caseId: string) => `${base}cases/${enc(caseId)}/teach/`,
  teachPart: (caseId: string, part: string) => `${base}cases/${enc(caseId)}/teach/${enc(part)}/`,
  download: (caseId: string, file: string) => `${base}cases/${enc(caseId)}/downloads/${enc(file)}`,
  note: (caseId: string, slug: string) => `${base}cases/${enc(caseId)}/#${enc(slug)}`,
  sentence: (caseId: string, number: number) =>
    `${base}cases/${enc(caseId)}/#${sentenceId(number)}`,
  inCase: (caseId: string, anchor: string) => `${base}cases/${enc(caseId)}/#${enc(anchor)}`,
  glossary: () => `${base}glossary/`,
  places: () => `${base}places/`,
  entry: (section: Section, slug: string) =>
    section === 'places' ? `${base}places/${enc(slug)}/` : `${base}glossary/${enc(slug)}/`,
  techniques: () => `${base}techniques/`,
  technique: (id: string) => `${base}techniques/${enc(id)}/`,
  /** All lessons; those of a case are at `teach`. */
  lessons: () => `${base}teach/`,
  references: () => `${base}references/`,
  search: () => `${base}search/`,
  searchRecords: () => `${base}search/records.json`,
  searchNames: () => `${base}search/names.json`,
  searchEngine: () => `${base}pagefind/pagefind.js`,
  reference: (id: string) => `${base}references/#ref.${id}`,
  card: (name: string) => `${base}cards/${enc(name)}.png`,
  feed: () => `${base}feed.xml`,
  sitemap: () => `${base}sitemap-index.xml`,
  heading: (page: string, id: string) => `${page}#${enc(id)}`,
  contribute: () => `${base}contribute/`,
  rules: () => `${base}contribute/rules/`,
  rule: (id: string) => `${base}contribute/rules/${enc(id)}/`,
  page: (name: string) => (name === 'techniques' ? `${base}techniques/` : `${base}${enc(name)}/`),
} satisfies Routes & Record<string, (...parts: never[]) => string>;

/** The fragment with which a first reading shows no way on to the commentary. */
export const alone = 'alone';

/** The id of a sentence in a page. */
export function sentenceId(number: number): string {
  return `s.${number}`;
}

/** The id of a source in the bibliography. */
export function referenceAnchor(id: string): string {
  return `ref.${id}`;
}

/** The id of a glossary entry in the file that holds a whole case. */
export function entryAnchor(section: Section, slug: string): string {
  return `entry.${section}.${slug}`;
}

/** The id of a technique in the file that holds a whole case. */
export function techniqueAnchor(id: string): string {
  return `technique.${id}`;
}

function enc(part: string): string {
  return encodeURIComponent(part);
}
