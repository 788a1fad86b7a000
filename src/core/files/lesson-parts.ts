/** What something reveals to a reader who has read only the article. */
export type Reveals = 'nothing' | 'notes' | 'answers';

/** What a part of a lesson is. */
interface LessonPart {
  form: 'page' | 'list';
  audience: 'students' | 'teachers';
  reveals: Reveals;
  /** The name of its file, if it is not the part's own. */
  file?: string;
  /** A lesson is complete without it. */
  isOptional?: boolean;
}

/**
 * The parts of a lesson, by file name. What a page, a paper or a package may show of them follows
 * from this table.
 */
export const lessonParts = {
  plan: { form: 'page', audience: 'teachers', reveals: 'notes' },
  worksheet: { form: 'page', audience: 'students', reveals: 'nothing' },
  'worksheet-support': {
    form: 'page',
    audience: 'students',
    reveals: 'nothing',
    file: 'worksheet.support',
    isOptional: true,
  },
  'worksheet-stretch': {
    form: 'page',
    audience: 'students',
    reveals: 'nothing',
    file: 'worksheet.stretch',
    isOptional: true,
  },
  key: { form: 'page', audience: 'teachers', reveals: 'answers' },
  rubric: { form: 'page', audience: 'students', reveals: 'nothing' },
  homework: { form: 'page', audience: 'students', reveals: 'nothing' },
  guidance: { form: 'page', audience: 'teachers', reveals: 'notes' },
  questions: { form: 'list', audience: 'teachers', reveals: 'answers' },
  quiz: { form: 'list', audience: 'students', reveals: 'answers' },
  evidence: { form: 'list', audience: 'students', reveals: 'nothing' },
} as const satisfies Record<string, LessonPart>;

/** Any part of a lesson. */
export type LessonName = keyof typeof lessonParts;

type NameOf<Form extends LessonPart['form']> = {
  [Name in LessonName]: (typeof lessonParts)[Name]['form'] extends Form ? Name : never;
}[LessonName];

/** A part of a lesson that is prose. */
export type LessonPageName = NameOf<'page'>;

/** A part of a lesson that is a list of entries. */
export type LessonListName = NameOf<'list'>;

/** The names of all parts. */
export const lessonNames = Object.keys(lessonParts) as LessonName[];

/** The parts that are prose. */
export const lessonPageNames = lessonNames.filter(
  (name): name is LessonPageName => lessonParts[name].form === 'page',
);

/** The parts that are lists of entries. */
export const lessonListNames = lessonNames.filter(
  (name): name is LessonListName => lessonParts[name].form === 'list',
);

/** The sheets with the article and tasks: for all, with more support, and with more to do. */
export const sheetNames = ['worksheet', 'worksheet-support', 'worksheet-stretch'] as const;

/** Whether a lesson is complete without a part. */
export function isOptional(name: LessonName): boolean {
  return (lessonParts[name] as LessonPart).isOptional === true;
}

/** The name of the file of a part, without its extension. */
export function fileOfPart(name: LessonName): string {
  return (lessonParts[name] as LessonPart).file ?? name;
}

/**
 * Finds the part of a lesson that a file is.
 *
 * @param file the name of the file, without its extension
 * @returns the part; `undefined` if no part has this file
 */
export function partOfFile(file: string): LessonName | undefined {
  return lessonNames.find((name) => fileOfPart(name) === file);
}

/** Whether a name is that of a part of a lesson. */
export function isLessonName(name: string): name is LessonName {
  return Object.hasOwn(lessonParts, name);
}

/** Whether a part of a lesson is a list of entries. */
export function isLessonList(name: string): name is LessonListName {
  return isLessonName(name) && lessonParts[name].form === 'list';
}
