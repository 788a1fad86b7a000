/**
 * The papers: file name, the part of the lesson that each is printed from, and whether its pages
 * are numbered.
 */
export const papers = [
  { name: 'worksheet', part: 'worksheet', numbered: true },
  { name: 'handout', part: 'handout', numbered: true },
  { name: 'cards', part: 'evidence', numbered: false },
  { name: 'quiz', part: 'quiz', numbered: true },
  { name: 'key', part: 'key', numbered: true },
] as const;

/**
 * The sheets it is printed on: the ending of the file's name, and the format as the browser knows
 * it.
 */
export const sheets = [
  { suffix: 'a4', format: 'A4' },
  { suffix: 'letter', format: 'Letter' },
] as const;
