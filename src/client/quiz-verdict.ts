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
 * @returns whether it is right, whether a first choice scores, and what the page says
 */
export function judgeChoice({ value, right, isOpen }: Choice): {
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
    words: isRight ? 'Right.' : 'Not this one. Look again, or open the answer.',
    mark: isRight ? 'right' : 'wrong',
  };
}

/**
 * Writes the score of the first choices.
 *
 * @param first for each question that was answered, whether its first choice scores
 * @param questions the number of questions
 * @returns a sentence
 */
export function writeScore(first: readonly boolean[], questions: number): string {
  if (first.length === 0) return 'Nothing is chosen yet.';
  const right = first.filter(Boolean).length;
  const score = `${right} of ${first.length} right at the first choice`;
  return first.length < questions ? `${score}, ${questions - first.length} to go.` : `${score}.`;
}
