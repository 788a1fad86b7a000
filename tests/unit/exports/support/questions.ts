import type { ExportQuiz } from '../../../../src/exports/quiz.ts';

/** A quiz of one question, with the signs that formats read as their own. */
export const quiz: ExportQuiz = {
  id: 'sr.bench.quiz',
  title: 'Quiz: A & B',
  shelves: ['Our site', 'Either/or: a bench', 'Quiz'],
  items: [
    {
      id: 'sr.bench.quiz.who',
      name: 'Question 1',
      technique: 'plural-inflation',
      prompt: '<p>Who {says} so?</p>\n<p>a=b ~ c#d: e\\f</p>',
      options: [
        { id: 'option1', words: '50% of them', isRight: false },
        { id: 'option2', words: '%100%one = all', isRight: true },
        { id: 'option3', words: 'x ~ y', isRight: false },
      ],
      feedback: '<p>It is: one.</p>',
    },
  ],
};
