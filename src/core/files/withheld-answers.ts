import { isLessonName, lessonNames, lessonParts } from './lesson-parts.ts';

/** Whether a part of a lesson holds answers: pages for readers do not quote from it. */
export function holdsAnswers(name: string): boolean {
  return isLessonName(name) && lessonParts[name].reveals === 'answers';
}

/** The parts that students do not get: they hold answers or address the teacher. */
export const teacherOnly = lessonNames.filter((name) => lessonParts[name].audience === 'teachers');

/** The parts that search engines should not list: answers, for teachers. */
export const unlistedParts = teacherOnly.filter(holdsAnswers);
