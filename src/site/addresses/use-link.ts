import { holdsAnswers } from '../../core/files/withheld-answers.ts';
import type { Case } from '../../core/case/case.ts';
import { type Container, isNote } from '../../core/case/container.ts';
import { routes } from './routes.ts';
import { languageName } from '../words/texts.ts';
import { say, words } from '../words/say.ts';

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
 * Returns the link to the sentence, entry or page in which something is used or cited.
 *
 * @param container the sentence, entry or page
 * @param cases the cases, for the numbers of their notes
 * @returns its address and a short name
 */
export function useLink(
  container: Container,
  cases: readonly Case[],
): { href: string; label: string } {
  if (container.kind === 'article') {
    const { caseId, anchor, sentence } = container;
    const label =
      sentence === 0 ? say('uses.headline') : say('uses.sentence', { number: sentence });
    return { href: routes.inCase(caseId, anchor), label };
  }
  const { title } = container;
  switch (container.kind) {
    case 'layer': {
      const { caseId, layer, slug } = container;
      const href = withFragment(routes.layer(caseId, layer), slug);
      if (!isNote(container)) {
        const name = say(`layers.${layer}.name`);
        const inLine = `${name.charAt(0).toLocaleLowerCase(words.lang)}${name.slice(1)}`;
        return { href, label: say('uses.layer', { layer: inLine, title }) };
      }
      const number = noteNumber(cases, caseId, slug);
      return { href, label: number === undefined ? title : say('uses.note', { number, title }) };
    }
    case 'translation': {
      const { caseId, lang, slug } = container;
      const label = say('uses.noteIn', { language: languageName(lang), title });
      return { href: withFragment(routes.caseIn(caseId, lang), slug), label };
    }
    case 'lesson': {
      const { caseId, part, slug } = container;
      const href = withFragment(routes.teachPart(caseId, part), slug);
      return { href, label: say('uses.lesson', { title }) };
    }
    case 'case-page':
      return { href: routes.caseAbout(container.caseId), label: title };
    case 'glossary':
      return { href: routes.entry(container.section, container.slug), label: title };
    case 'technique':
      return { href: routes.technique(container.id), label: title };
    case 'page':
      return { href: routes.page(container.name), label: title };
  }
}

/** Whether a container is in a part of a lesson that holds answers. */
export function givesAnswers(container: Container): boolean {
  return container.kind === 'lesson' && holdsAnswers(container.part);
}

function withFragment(page: string, id: string): string {
  return id === '' ? page : routes.heading(page, id);
}
