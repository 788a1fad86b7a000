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

/**
 * Lists the pages that a teacher can assign, in the order of a lesson.
 *
 * @param item the case
 * @returns the pages that this case has
 */
export function assignablePages(item: Case): AssignablePage[] {
  const parts = new Set(teachParts(item).map(({ part }) => part));
  const pages: (AssignablePage & { shown: boolean })[] = [
    {
      id: 'read',
      name: viewNames.read,
      what: say('assignment.pages.read.what'),
      task: say('assignment.pages.read.task'),
      href: routes.caseReadAlone(item.id),
      chosen: true,
      shown: true,
    },
    {
      id: 'worksheet',
      name: partNames.worksheet,
      what: say('assignment.pages.worksheet.what'),
      task: say('assignment.pages.worksheet.task'),
      href: routes.teachPart(item.id, 'worksheet'),
      chosen: true,
      shown: parts.has('worksheet'),
    },
    {
      id: 'commentary',
      name: say('layers.commentary.name'),
      what: say('assignment.pages.commentary.what'),
      task: say('assignment.pages.commentary.task'),
      href: routes.case(item.id),
      chosen: false,
      shown: item.notes.length > 0,
    },
    {
      id: 'handout',
      name: partNames.handout,
      what: say('assignment.pages.handout.what'),
      task: say('assignment.pages.handout.task'),
      href: routes.teachPart(item.id, 'handout'),
      chosen: false,
      shown: parts.has('handout'),
    },
    {
      id: 'voices',
      name: say('layers.voices.name'),
      what: say('assignment.pages.voices.what'),
      task: say('assignment.pages.voices.task'),
      href: routes.layer(item.id, 'voices'),
      chosen: false,
      shown: item.voices.length > 0,
    },
    {
      id: 'original',
      name: viewNames.original,
      what: say('assignment.pages.original.what'),
      task: say('assignment.pages.original.task'),
      href: routes.caseOriginal(item.id),
      chosen: false,
      shown: true,
    },
    {
      id: 'quiz',
      name: partNames.quiz,
      what: say('assignment.pages.quiz.what'),
      task: say('assignment.pages.quiz.task'),
      href: routes.teachPart(item.id, 'quiz'),
      chosen: false,
      shown: parts.has('quiz'),
    },
    {
      id: 'evidence',
      name: partNames.evidence,
      what: say('assignment.pages.evidence.what'),
      task: say('assignment.pages.evidence.task'),
      href: routes.teachPart(item.id, 'evidence'),
      chosen: false,
      shown: parts.has('evidence'),
    },
    {
      id: 'homework',
      name: partNames.homework,
      what: say('assignment.pages.homework.what'),
      task: say('assignment.pages.homework.task'),
      href: routes.teachPart(item.id, 'homework'),
      chosen: false,
      shown: parts.has('homework'),
    },
  ];
  return pages.flatMap(({ shown, ...page }) => (shown ? [page] : []));
}
