import type { StyledView } from './case-styles.ts';
import type { Routes } from '../core/library/routes.ts';
import type { Section } from '../core/front-matter/schemas.ts';

/** Where the site lives on its host: `/` or, on a project page, `/second-reading/`. */
const base = ensureSlashes(import.meta.env?.['BASE_URL'] ?? '/');

/** Every address of the site is made here; no other file writes one. */
export const routes = {
  home: () => base,
  asset: (name: string) => base + name,
  cases: () => `${base}cases/`,
  case: (caseId: string) => `${base}cases/${enc(caseId)}/`,
  caseVoices: (caseId: string) => `${base}cases/${enc(caseId)}/voices/`,
  caseWording: (caseId: string) => `${base}cases/${enc(caseId)}/wording/`,
  caseOriginal: (caseId: string) => `${base}cases/${enc(caseId)}/original/`,
  caseStyles: (caseId: string, view: StyledView) => `${base}cases/${enc(caseId)}/${view}.css`,
  caseRead: (caseId: string) => `${base}cases/${enc(caseId)}/read/`,
  caseAudit: (caseId: string) => `${base}cases/${enc(caseId)}/audit/`,
  caseAbout: (caseId: string) => `${base}cases/${enc(caseId)}/about/`,
  note: (caseId: string, slug: string) => `${base}cases/${enc(caseId)}/#${slug}`,
  sentence: (caseId: string, number: number) => `${base}cases/${enc(caseId)}/#${sentenceId(number)}`,
  inCase: (caseId: string, anchor: string) => `${base}cases/${enc(caseId)}/#${anchor}`,
  glossary: () => `${base}glossary/`,
  places: () => `${base}places/`,
  entry: (section: Section, slug: string) =>
    section === 'places' ? `${base}places/${enc(slug)}/` : `${base}glossary/${enc(slug)}/`,
  techniques: () => `${base}techniques/`,
  technique: (id: string) => `${base}techniques/${enc(id)}/`,
  references: () => `${base}references/`,
  reference: (id: string) => `${base}references/#ref.${id}`,
  page: (name: string) => (name === 'techniques' ? `${base}techniques/` : `${base}${enc(name)}/`),
} satisfies Routes & Record<string, (...parts: never[]) => string>;

/** The id of a sentence in a page. */
export function sentenceId(number: number): string {
  return `s.${number}`;
}

/** The id of a source in the bibliography. */
export function referenceAnchor(id: string): string {
  return `ref.${id}`;
}

function enc(part: string): string {
  return encodeURIComponent(part);
}

function ensureSlashes(path: string): string {
  return `/${path.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
}
