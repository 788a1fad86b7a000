import { holdsAnswers } from '../../core/files/lesson-parts.ts';
import type { Case, UseTarget } from '../../core/case/case.ts';
import { routes } from './routes.ts';
import { languageName } from '../words/texts.ts';

const numbers = new WeakMap<readonly Case[], Map<string, Map<string, number>>>();

/** The number of a note, by a table for each case: lists of uses ask for thousands. */
function noteNumber(cases: readonly Case[], caseId: string, slug: string): number | undefined {
  const tables =
    numbers.get(cases) ??
    new Map(
      cases.map(({ id, notes }) => [id, new Map(notes.map((note) => [note.slug, note.number]))]),
    );
  numbers.set(cases, tables);
  return tables.get(caseId)?.get(slug);
}

/**
 * Returns the link to a use: the part in which something is used or cited.
 *
 * @param place the use
 * @param cases the cases, for the numbers of their notes
 * @returns its address and a short name
 */
export function useLink(place: UseTarget, cases: readonly Case[]): { href: string; label: string } {
  switch (place.kind) {
    case 'article':
      return {
        href: routes.inCase(place.caseId, place.anchor),
        label: place.sentence === 0 ? 'headline' : `sentence ${place.sentence}`,
      };
    case 'note': {
      const number = noteNumber(cases, place.caseId, place.slug);
      const label = number === undefined ? place.title : `note ${number}, ${place.title}`;
      return { href: routes.note(place.caseId, place.slug), label };
    }
    case 'layer':
      return layerLink(place);
    case 'entry':
      return { href: routes.entry(place.section, place.slug), label: place.title };
    case 'technique':
      return { href: routes.technique(place.id), label: place.title };
    case 'page':
      return { href: routes.page(place.name), label: place.title };
  }
}

/**
 * Whether a use is in a part of a lesson that holds answers: pages for readers do not quote from
 * it.
 */
export function givesAnswers(place: UseTarget): boolean {
  return place.kind === 'layer' && holdsAnswers(place.layer.replace(/^lesson\//, ''));
}

function layerLink({ caseId, layer, slug, title }: Extract<UseTarget, { kind: 'layer' }>): {
  href: string;
  label: string;
} {
  const fragment = slug ? `#${slug}` : '';
  switch (layer) {
    case 'voices':
      return { href: routes.caseVoices(caseId) + fragment, label: `who is speaking: ${title}` };
    case 'wording':
      return { href: routes.caseWording(caseId) + fragment, label: `other words: ${title}` };
    case 'timeline':
    case 'lineage':
      return {
        href: routes.caseFigures(caseId) + fragment,
        label:
          layer === 'timeline' ? `timeline: ${title}` : `where the wording came from: ${title}`,
      };
    case 'about':
      return { href: routes.caseAbout(caseId), label: title };
  }
  const [, lang] = /^commentary\.(.+)$/.exec(layer) ?? [];
  if (lang)
    return {
      href: routes.caseIn(caseId, lang) + fragment,
      label: `note in ${languageName(lang)}: ${title}`,
    };
  const [, part] = /^lesson\/(.+)$/.exec(layer) ?? [];
  if (part) return { href: routes.teachPart(caseId, part) + fragment, label: `lesson: ${title}` };
  return { href: routes.case(caseId), label: title };
}
