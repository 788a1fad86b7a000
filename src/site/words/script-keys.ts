import type { PlainKey } from '../../core/words/catalogue.ts';

/** The messages that scripts of a page need; the page holds these and no others. */
export const scriptKeys = {
  quiz: [
    'quiz.nothingChosen',
    'quiz.right',
    'quiz.wrong',
    'quiz.pressToChoose',
    'quiz.score',
    'quiz.finalScore',
  ],
  assignment: [
    'assignment.title',
    'assignment.step',
    'assignment.stepOf',
    'assignment.noAccount',
    'assignment.nothingChosen',
    'assignment.copied',
    'assignment.selected',
  ],
  readingRoom: [
    'assignment.showAll',
    'assignment.allShown',
    'assignment.chosen',
    'quoting.selected',
    'quoting.copy',
    'quoting.shortcut',
    'quoting.suggest',
    'quoting.copied',
    'quoting.toCopy',
    'quoting.title',
    'quoting.tag',
    'quoting.text',
  ],
  search: [
    'search.searching',
    'search.failed',
    'search.nothing',
    'search.found',
    'search.foundIn',
    'search.more',
    'search.kinds.article.one',
  ],
} as const satisfies Record<string, readonly PlainKey[]>;

/** The scripts that say something. */
export type ScriptRoom = keyof typeof scriptKeys;

/** A message that a script says. */
export type ScriptKey<Room extends ScriptRoom> = (typeof scriptKeys)[Room][number];
