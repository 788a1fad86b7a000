/** A word that reads translated, and the usual one. */
interface Entry {
  pattern: RegExp;
  instead: string;
}

/** The words, each with what a native writer would say. */
export const wordList: readonly Entry[] = [
  { pattern: /\b(?:stands?|standing|stood)\b/gi, instead: '“is”, “appears”, “occurs”' },
  { pattern: /\bmend(?:s|ed|ing)?\b/gi, instead: '“fix”, “repair”, “correct”' },
  { pattern: /\bbeneath\b/gi, instead: '“below”' },
  { pattern: /\btells? whether\b/gi, instead: '“whether”, “returns true if”' },
  {
    pattern: /(?:`undefined`|\bnone|\bempty|\bnothing|\b[Tt]hrows|\bfails) where\b/g,
    instead: '“if”',
  },
  { pattern: /\bwhere (?:there is (?:no|none|one|any)|none|no \w+ is)\b/gi, instead: '“if”' },
  { pattern: /\b(?:only|also|even|and|or|not) where\b/gi, instead: '“if”' },
];

/** Lines in which such a word is right, each with the reason. */
export const exceptions: readonly { words: string; reason: string }[] = [
  { words: 'stand for', reason: 'the usual verb for representing' },
  { words: 'stands for', reason: 'the usual verb for representing' },
  { words: 'standing for', reason: 'the usual verb for representing' },
  { words: 'stood in the square', reason: 'a sentence of the made-up article' },
  { words: 'had stood in', reason: 'a sentence of the made-up article' },
  { words: 'Here stood a bench', reason: 'a made-up text' },
  { words: 'bench stood by', reason: 'a made-up text' },
  { words: "'stood by'", reason: 'a made-up text' },
  { words: 'stands in the square now', reason: 'a made-up note' },
  { words: '[x] stood.', reason: 'a made-up text' },
  { words: '"bench" stood.', reason: 'a made-up text' },
  { words: 'and people stand.', reason: 'a made-up text' },
  { words: 'not where', reason: 'a place' },
  { words: 'and where', reason: 'a place, or one of several things that are asked' },
  { words: 'or where', reason: 'a place' },
  { words: 'nothing is wrong', reason: 'a place' },
  { words: 'even where the wording', reason: 'a quotation from a note' },
];

/** A word of the list in a text. */
export interface WordFind {
  word: string;
  instead: string;
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 code units. */
  column: number;
}

/** Splits a text into lines. */
export const lines = (text: string): string[] => text.split('\n');

/**
 * Finds the words of the list in a text.
 *
 * @param text the text
 * @returns the finds, by line
 */
export function findWords(text: string): WordFind[] {
  return lines(text).flatMap((line, index) =>
    wordList.flatMap(({ pattern, instead }) =>
      [...line.matchAll(pattern)].map((match) => ({
        word: match[0],
        instead,
        line: index + 1,
        column: match.index + 1,
      })),
    ),
  );
}
