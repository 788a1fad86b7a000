import type { Case } from '../../core/case/case.ts';
import type { LessonName } from '../../core/files/lesson-parts.ts';
import { teacherOnly } from '../../core/files/withheld-answers.ts';
import { routes } from '../addresses/routes.ts';
import { say } from '../words/say.ts';

/** A page of a lesson: its parts, and the annotated article. */
export type TeachPartName = LessonName | 'handout';

/** A page of a lesson, as the overview lists it. */
export interface TeachPart {
  part: TeachPartName;
  name: string;
  summary: string;
  audience: 'teachers' | 'students';
  href: string;
}

/** The pages and their names, in the order in which a teacher meets them. */
export const partNames: Readonly<Record<TeachPartName, string>> = {
  plan: say('teach.partNames.plan'),
  guidance: say('teach.partNames.guidance'),
  questions: say('teach.partNames.questions'),
  key: say('teach.partNames.key'),
  rubric: say('teach.partNames.rubric'),
  worksheet: say('teach.partNames.worksheet'),
  'worksheet-support': say('teach.partNames.worksheet-support'),
  'worksheet-stretch': say('teach.partNames.worksheet-stretch'),
  evidence: say('teach.partNames.evidence'),
  quiz: say('teach.partNames.quiz'),
  homework: say('teach.partNames.homework'),
  handout: say('teach.partNames.handout'),
};

/**
 * Lists the pages of a lesson that exist.
 *
 * @param item the case
 * @returns its pages in order; empty if the case has no lesson
 */
export function teachParts(item: Case): TeachPart[] {
  const { lesson, notes } = item;
  if (!lesson) return [];
  const summaries: Record<TeachPartName, string | undefined> = {
    plan: lesson.pages.plan?.summary,
    guidance: lesson.pages.guidance?.summary,
    questions: some(lesson.questions, ({ length: count }) =>
      say('teach.summaries.questions', { count }),
    ),
    key: lesson.pages.key?.summary ?? some(lesson.quiz, () => say('teach.summaries.key')),
    rubric: lesson.rubric?.summary,
    worksheet: lesson.pages.worksheet?.summary,
    'worksheet-support': lesson.pages['worksheet-support']?.summary,
    'worksheet-stretch': lesson.pages['worksheet-stretch']?.summary,
    evidence: some(lesson.evidence, ({ length: count }) =>
      say('teach.summaries.evidence', { count }),
    ),
    quiz: some(lesson.quiz, ({ length: count }) => say('teach.summaries.quiz', { count })),
    homework: lesson.pages.homework?.summary,
    handout: some(notes, ({ length: count }) => say('teach.summaries.handout', { count })),
  };
  return (Object.keys(partNames) as TeachPartName[]).flatMap((part) => {
    const summary = summaries[part];
    return summary === undefined
      ? []
      : [
          {
            part,
            name: partNames[part],
            summary,
            audience: audienceOf(part),
            href: routes.teachPart(item.id, part),
          },
        ];
  });
}

/** Who a page is for; a rubric is for both, and is listed with the teacher's. */
export function audienceOf(part: TeachPartName): TeachPart['audience'] {
  return part === 'rubric' || (teacherOnly as readonly string[]).includes(part)
    ? 'teachers'
    : 'students';
}

/**
 * Makes the paths of one page of a lesson: for `getStaticPaths` of that page.
 *
 * @param cases all cases
 * @param part which page
 * @returns the cases that have it, each with its lesson
 */
export function pathsOf(cases: readonly Case[], part: TeachPartName) {
  return cases.flatMap((item) => {
    const found = teachParts(item).find((candidate) => candidate.part === part);
    return found && item.lesson
      ? [{ params: { case: item.id }, props: { item, lesson: item.lesson, part: found } }]
      : [];
  });
}

function some<Item>(
  items: readonly Item[],
  write: (items: readonly Item[]) => string,
): string | undefined {
  return items.length > 0 ? write(items) : undefined;
}
