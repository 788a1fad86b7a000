import type { Case } from '../../core/case/case.ts';
import type { Container } from '../../core/case/container.ts';
import type { Library, ReferenceEntry } from '../../core/library/model.ts';
import type { LessonName } from '../../core/files/lesson-parts.ts';

/**
 * Lists the sources of a part of a case, as a paper names them at its end.
 *
 * @param item the case
 * @param library the whole site
 * @param isCited whether the citations of a container belong to the paper
 * @returns the references in the order of the bibliography
 */
export function sourcesOf(
  item: Case,
  library: Library,
  isCited: (container: Container) => boolean,
): ReferenceEntry[] {
  const cited = new Set(
    item.citations.filter(({ container }) => isCited(container)).map(({ reference }) => reference),
  );
  return library.references.filter(({ id }) => cited.has(id));
}

/** Whether a container is in one of some parts of the lesson. */
export const inParts =
  (...names: LessonName[]) =>
  (container: Container): boolean =>
    container.kind === 'lesson' && names.includes(container.part);

/** Whether a container is an evidence card. */
export const inCard =
  (slug: string) =>
  (container: Container): boolean =>
    container.kind === 'lesson' && container.part === 'evidence' && container.slug === slug;
