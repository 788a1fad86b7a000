import { caseOf, type Container } from '../../core/case/container.ts';
import { pathOf } from '../../core/files/paths.ts';
import type { GlossaryEntry, Library, Technique } from '../../core/library/model.ts';
import { type Relatable, type Relation, relate } from '../../core/library/relate.ts';
import { routes } from '../addresses/routes.ts';
import { lensOf, sectionNames } from '../words/texts.ts';
import { say, words } from '../words/say.ts';

/** An entry of the glossary or a technique, as a list of related ones names it. */
export interface RelatedItem extends Relatable {
  name: string;
  kind: string;
}

const pools = new WeakMap<Library, RelatedItem[]>();

/** Entries of the glossary and techniques that are related to one of them. */
export function relatedTo(id: string, library: Library): Relation<RelatedItem>[] {
  let pool = pools.get(library);
  if (!pool) {
    pool = [...library.glossary.map(fromEntry), ...library.techniques.map(fromTechnique)];
    pools.set(library, pool);
  }
  const item = pool.find((candidate) => candidate.id === id);
  return item ? relate(item, pool) : [];
}

/** The id of a technique among all that can be related. */
export function techniqueKey(id: string): string {
  return `techniques/${id}`;
}

function fromEntry({
  id,
  section,
  slug,
  matter,
  definition,
  body,
  uses,
}: GlossaryEntry): RelatedItem {
  return {
    id,
    href: routes.entry(section, slug),
    nodes: [...definition, ...body],
    places: new Set(uses.flatMap(({ container }) => keyOf(container))),
    name: matter.term,
    kind:
      {
        terms: say('glossary.kinds.term'),
        people: say('glossary.kinds.person'),
        organisations: say('glossary.kinds.organisation'),
        places: matter.kind,
      }[section] ?? sectionNames[section],
  };
}

function fromTechnique({ id, matter, lens, definition, body, examples }: Technique): RelatedItem {
  return {
    id: techniqueKey(id),
    href: routes.technique(id),
    nodes: [...definition, ...body],
    places: new Set(
      examples.map(
        ({ caseId, note }) =>
          `${pathOf({ kind: 'layer', caseId, layer: 'commentary' })}#${note.slug}`,
      ),
    ),
    name: matter.term,
    kind: say('glossary.technique', {
      lens: lensOf(lens).name.toLocaleLowerCase(words.lang),
    }),
  };
}

/** A key for each sentence or entry of a case; other texts do not count as used together. */
function keyOf(container: Container): string[] {
  if (caseOf(container) === undefined) return [];
  const part =
    container.kind === 'article' ? container.sentence : 'slug' in container && container.slug;
  return [`${pathOf(container)}#${part || ''}`];
}
