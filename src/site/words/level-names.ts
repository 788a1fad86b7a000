import type { ThinkingLevel } from '../../core/case/lesson/lesson.ts';

/** The levels of thinking, as teachers meet them. */
export const levelNames: Readonly<Record<ThinkingLevel, { name: string; asks: string }>> = {
  remember: { name: 'Remember', asks: 'What does it say?' },
  understand: { name: 'Understand', asks: 'What does it mean?' },
  apply: { name: 'Apply', asks: 'Can you use it here?' },
  analyse: { name: 'Analyse', asks: 'How is it made?' },
  evaluate: { name: 'Evaluate', asks: 'Does it hold?' },
  create: { name: 'Create', asks: 'How would you do it?' },
};
