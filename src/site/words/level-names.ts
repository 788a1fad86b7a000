import { type ThinkingLevel, thinkingLevels } from '../../core/case/lesson/lesson.ts';
import { say } from './say.ts';

/** The levels of thinking, as teachers meet them. */
export const levelNames = Object.fromEntries(
  thinkingLevels.map((level) => [
    level,
    { name: say(`teach.levels.${level}.name`), asks: say(`teach.levels.${level}.asks`) },
  ]),
) as Record<ThinkingLevel, { name: string; asks: string }>;
