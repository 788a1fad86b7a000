import type { Case } from '../../core/case/case.ts';
import { routes } from '../addresses/routes.ts';
import { viewNames } from '../words/view-names.ts';
import { partNames, teachParts } from './parts.ts';
import { say } from '../words/say.ts';

/** A page that a teacher can assign to students. */
export interface AssignablePage {
  id: string;
  name: string;
  /** What it is, for the teacher. */
  what: string;
  /** What to do, for the student. */
  task: string;
  href: string;
  /** Whether it is chosen at first. */
  chosen: boolean;
}

type LessonPart = 'worksheet' | 'handout' | 'quiz' | 'evidence' | 'homework';

/**
 * Lists the pages that a teacher can assign, in the order of a lesson.
 *
 * @param item the case
 * @returns the pages that this case has
 */
export function assignablePages(item: Case): AssignablePage[] {
  const parts = new Set(teachParts(item).map(({ part }) => part));
  const ofLesson = <Part extends LessonPart>(id: Part) => ({
    id,
    name: partNames[id],
    href: routes.teachPart(item.id, id),
    isShown: parts.has(id),
  });
  const pages = [
    { id: 'read', name: viewNames.read, href: routes.caseReadAlone(item.id), isShown: true },
    ofLesson('worksheet'),
    {
      id: 'commentary',
      name: say('layers.commentary.name'),
      href: routes.case(item.id),
      isShown: item.notes.length > 0,
    },
    ofLesson('handout'),
    {
      id: 'voices',
      name: say('layers.voices.name'),
      href: routes.layer(item.id, 'voices'),
      isShown: item.voices.length > 0,
    },
    {
      id: 'original',
      name: viewNames.original,
      href: routes.caseOriginal(item.id),
      isShown: true,
    },
    ofLesson('quiz'),
    ofLesson('evidence'),
    ofLesson('homework'),
  ] as const;
  return pages
    .filter(({ isShown }) => isShown)
    .map(({ id, name, href }) => ({
      id,
      name,
      what: say(`assignment.pages.${id}.what`),
      task: say(`assignment.pages.${id}.task`),
      href,
      chosen: id === 'read' || id === 'worksheet',
    }));
}
