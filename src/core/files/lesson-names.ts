/** The parts of a lesson that are prose, by file name. */
export const lessonPageNames = [
  'plan',
  'worksheet',
  'key',
  'rubric',
  'homework',
  'guidance',
] as const;

/** The parts of a lesson that are lists of entries, by file name. */
export const lessonListNames = ['questions', 'quiz', 'evidence'] as const;

/** A part of a lesson that is prose. */
export type LessonPageName = (typeof lessonPageNames)[number];

/** A part of a lesson that is a list of entries. */
export type LessonListName = (typeof lessonListNames)[number];

/** Any part of a lesson. */
export type LessonName = LessonPageName | LessonListName;

/** The parts that a student must never be given: they hold answers or speak to the teacher. */
export const teacherOnly: readonly LessonName[] = ['plan', 'key', 'guidance', 'questions'];

/** Whether a name is that of a part of a lesson. */
export function isLessonName(name: string): name is LessonName {
  return ([...lessonPageNames, ...lessonListNames] as string[]).includes(name);
}

/** Whether a part of a lesson is a list of entries. */
export function isLessonList(name: string): name is LessonListName {
  return (lessonListNames as readonly string[]).includes(name);
}
