import type { ScriptSay } from './say.ts';

/** What a reader chose for a question of the practice quiz. */
export interface Choice {
  /** The number of the chosen option. */
  value: string;
  /** The number of the right option. */
  right: string | undefined;
  /** Whether the answer has been opened. */
  isOpen: boolean;
}

/**
 * Judges a choice.
 *
 * @param choice the choice
 * @param say says the verdict
 * @returns whether it is right, whether a first choice scores, and what the page says
 */
export function judgeChoice(
  { value, right, isOpen }: Choice,
  say: ScriptSay<'quiz'>,
): {
  isRight: boolean;
  scores: boolean;
  words: string;
  mark: 'right' | 'wrong';
} {
  const isRight = value === right;
  return {
    isRight,
    // Whoever has opened the answer has not found it.
    scores: isRight && !isOpen,
    words: say(isRight ? 'quiz.right' : 'quiz.wrong'),
    mark: isRight ? 'right' : 'wrong',
  };
}

/**
 * Writes the score of the first choices.
 *
 * @param first for each question that was answered, whether its first choice scores
 * @param questions the number of questions
 * @param say says the score
 * @returns a sentence
 */
export function writeScore(
  first: readonly boolean[],
  questions: number,
  say: ScriptSay<'quiz'>,
): string {
  if (first.length === 0) return say('quiz.nothingChosen');
  const right = first.filter(Boolean).length;
  const answered = first.length;
  return answered < questions
    ? say('quiz.score', { right, answered, left: questions - answered })
    : say('quiz.finalScore', { right, answered });
}
