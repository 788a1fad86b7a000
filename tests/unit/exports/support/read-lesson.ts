/** A question as written in `quiz.md`. */
export interface WrittenQuestion {
  question: string;
  options: { words: string; isRight: boolean }[];
  rationale: string;
}

/** Reads the questions of `quiz.md` line by line, with nothing of the project's own reader. */
export function readWrittenQuiz(markdown: string): WrittenQuestion[] {
  const [, ...entries] = `\n${markdown}`.split('\n## ');
  return entries.map((entry) => {
    const [question = '', ...lines] = entry.split('\n');
    const options = lines.flatMap((line) => {
      const match = /^- \[([ x])\] (.+)$/.exec(line);
      return match ? [{ words: match[2] ?? '', isRight: match[1] === 'x' }] : [];
    });
    const last = lines.findLastIndex((line) => line.startsWith('- ['));
    const rationale = lines
      .slice(last + 1)
      .join(' ')
      .replace(/\[@[^\]]*\]/g, '');
    return { question, options, rationale };
  });
}
