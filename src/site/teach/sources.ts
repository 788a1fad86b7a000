import type { Case, UseTarget } from '../../core/case/case.ts';
import type { Library, ReferenceEntry } from '../../core/library/model.ts';
import type { LessonName } from '../../core/files/lesson-parts.ts';

/**
 * Lists the sources of a part of a case, as a paper names them at its end.
 *
 * @param item the case
 * @param library the whole site
 * @param isCited whether a use belongs to the paper
 * @returns the references in the order of the bibliography
 */
export function sourcesOf(
  item: Case,
  library: Library,
  isCited: (place: UseTarget) => boolean,
): ReferenceEntry[] {
  const cited = new Set(
    item.citations.filter(({ place }) => isCited(place)).map(({ reference }) => reference),
  );
  return library.references.filter(({ id }) => cited.has(id));
}

/** Whether a use is in a note of the commentary. */
export const inNotes = (place: UseTarget): boolean => place.kind === 'note';

/** Whether a use is in one of some parts of the lesson. */
export const inParts =
  (...names: LessonName[]) =>
  (place: UseTarget): boolean =>
    place.kind === 'layer' && names.some((name) => place.layer === `lesson/${name}`);

/** Whether a use is on an evidence card. */
export const inCard =
  (slug: string) =>
  (place: UseTarget): boolean =>
    inParts('evidence')(place) && 'slug' in place && place.slug === slug;
