import type { Case } from '../../core/case/case.ts';
import { layers } from '../../core/case/layers/layers.ts';
import { routes } from '../addresses/routes.ts';
import { viewNames } from '../words/view-names.ts';
import { partNames, teachParts } from './parts.ts';

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
      what: 'The article alone, with numbered sentences. No link on it leads to the notes.',
      task: 'Read the article once, by yourself.',
      href: routes.caseRead(item.id),
      chosen: true,
      shown: true,
    },
    {
      id: 'worksheet',
      name: partNames.worksheet,
      what: 'The article and the tasks, to print or to answer on paper.',
      task: 'Do the tasks on paper.',
      href: routes.teachPart(item.id, 'worksheet'),
      chosen: true,
      shown: parts.has('worksheet'),
    },
    {
      id: 'commentary',
      name: layers.commentary.name,
      what: 'The article with its notes beside it: all of them, or those that you choose.',
      task: 'Read it again with the notes open.',
      href: routes.case(item.id),
      chosen: false,
      shown: item.notes.length > 0,
    },
    {
      id: 'handout',
      name: partNames.handout,
      what: 'The same notes on one page, to print or to read without clicking.',
      task: 'Read the article again with the notes below it.',
      href: routes.teachPart(item.id, 'handout'),
      chosen: false,
      shown: parts.has('handout'),
    },
    {
      id: 'voices',
      name: layers.voices.name,
      what: 'Each stretch of the article by the voice whose claim it carries.',
      task: 'See whose words each sentence carries.',
      href: routes.layer(item.id, 'voices'),
      chosen: false,
      shown: item.voices.length > 0,
    },
    {
      id: 'original',
      name: viewNames.original,
      what: 'The article without marks, inside the site: its header leads to the notes.',
      task: 'Read the article without marks.',
      href: routes.caseOriginal(item.id),
      chosen: false,
      shown: true,
    },
    {
      id: 'quiz',
      name: partNames.quiz,
      what: 'For practice, not for marks: the answers are in the page and open at a click.',
      task: 'Answer, then open the reasons.',
      href: routes.teachPart(item.id, 'quiz'),
      chosen: false,
      shown: parts.has('quiz'),
    },
    {
      id: 'evidence',
      name: partNames.evidence,
      what: 'The sources in a few lines each, for work without the open web.',
      task: 'Compare what other sources say, and when they said it.',
      href: routes.teachPart(item.id, 'evidence'),
      chosen: false,
      shown: parts.has('evidence'),
    },
    {
      id: 'homework',
      name: partNames.homework,
      what: 'Tasks for home.',
      task: 'Choose a task.',
      href: routes.teachPart(item.id, 'homework'),
      chosen: false,
      shown: parts.has('homework'),
    },
  ];
  return pages.flatMap(({ shown, ...page }) => (shown ? [page] : []));
}
