import type { ElementContent } from 'hast';
import { visit } from 'unist-util-visit';
import type { Case } from '../../core/case/case.ts';
import type {
  GlossaryEntry,
  Library,
  ReferenceEntry,
  Technique,
} from '../../core/library/model.ts';
import { routes } from '../addresses/routes.ts';

/** The parts of the case in one file besides its text and notes. */
export interface CaseFile {
  entries: GlossaryEntry[];
  techniques: Technique[];
  references: ReferenceEntry[];
}

/**
 * Collects what a case uses: the glossary entries that its article, its notes and its page name,
 * its techniques, and the sources that any of these cites. What only another entry links to stays
 * on the site: each file would otherwise contain most of the glossary.
 *
 * @param item the case
 * @param library the whole site
 * @returns the contents of its file, each in the order of the library
 */
export function collectCaseFile(item: Case, library: Library): CaseFile {
  const own = new Set([
    ...item.uses
      .filter(({ container }) => container.kind === 'article')
      .map(({ section, slug }) => routes.entry(section, slug)),
    ...item.notes.flatMap((note) => [
      ...note.techniques.map((id) => routes.technique(id)),
      ...linksOf(note.body),
    ]),
    ...linksOf(item.preambles.commentary ?? []),
    ...linksOf(item.about?.body ?? []),
  ]);
  const entries = library.glossary.filter((entry) =>
    own.has(routes.entry(entry.section, entry.slug)),
  );
  const techniques = library.techniques.filter((technique) =>
    own.has(routes.technique(technique.id)),
  );
  const cited = new Set([
    ...own,
    ...[...entries, ...techniques].flatMap(({ definition, body }) =>
      linksOf([...definition, ...body]),
    ),
    ...techniques.flatMap(({ matter }) =>
      matter.alsoKnownAs.map(({ cite }) => routes.reference(cite)),
    ),
  ]);
  return {
    entries,
    techniques,
    references: library.references.filter(({ id }) => cited.has(routes.reference(id))),
  };
}

function linksOf(nodes: ElementContent[]): string[] {
  const found: string[] = [];
  visit({ type: 'root', children: nodes }, 'element', ({ tagName, properties }) => {
    if (tagName === 'a' && typeof properties['href'] === 'string') found.push(properties['href']);
  });
  return found;
}
