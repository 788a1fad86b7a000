import type { ReadQuestion } from './question.ts';

/** Replaces an escaped character while the others are processed. */
const hide = (text: string): string =>
  text.replace(/\\([\\~=#{}:])/g, (_, sign: string) =>
    String.fromCodePoint(0xe000 + (sign.codePointAt(0) ?? 0)),
  );
const show = (text: string): string =>
  text
    .replace(/[\ue000-\ue0ff]/g, (sign) =>
      String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0xe000),
    )
    .trim();

/**
 * Reads a GIFT file: the category, and its multiple-choice questions. Throws on what is neither.
 */
export function readGift(gift: string): { category: string; questions: ReadQuestion[] } {
  const [head = '', ...blocks] = hide(gift).split(/\n\n+/);
  const category = /^\$CATEGORY: (.+)$/.exec(head)?.[1];
  if (category === undefined) throw new Error(`No category: ${head}`);
  return { category, questions: blocks.filter((block) => block.trim() !== '').map(readQuestion) };
}

function readQuestion(block: string): ReadQuestion {
  const shape = /^\/\/ \[id:([^\]]+)\].*\n::([^:]+)::\[html\]([^{}]*)\{([^{}]*)\}\s*$/.exec(block);
  if (!shape) throw new Error(`Not a question: ${block}`);
  const [, id = '', , prompt = '', inside = ''] = shape;
  const [answers = '', feedback = ''] = inside.split('####');
  return {
    id: show(id),
    prompt: show(prompt),
    options: [...answers.matchAll(/([=~])([^=~]*)/g)].map(([, sign, words = '']) => ({
      words: show(words),
      isRight: sign === '=',
    })),
    feedback: show(feedback),
  };
}
