import type { FileKind } from '../files/paths.ts';

type FileOf<Kind extends FileKind['kind']> = Extract<FileKind, { kind: Kind }>;

/** The sentence, entry or page that contains a use of a glossary name, or a citation. */
export type Container =
  | (FileOf<'article'> & { sentence: number; anchor: string })
  | (FileOf<'layer' | 'translation' | 'lesson'> & { slug: string; title: string })
  | (FileOf<'case-page' | 'glossary' | 'technique' | 'page'> & { title: string });

/** Whether a container is a note of the commentary in the site's own language. */
export function isNote(
  container: Container,
): container is Extract<Container, { kind: 'layer' }> & { layer: 'commentary' } {
  return container.kind === 'layer' && container.layer === 'commentary';
}

/**
 * Returns the case that a container belongs to.
 *
 * @returns the id of the case, or `undefined` for the glossary, the techniques and the pages
 */
export function caseOf(container: Container): string | undefined {
  return 'caseId' in container ? container.caseId : undefined;
}
