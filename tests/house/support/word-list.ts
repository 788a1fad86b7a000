/** A word that reads translated, and the usual one. */
interface Entry {
  pattern: RegExp;
  instead: string;
  /** Contexts in which the word is right. */
  allowed?: readonly RegExp[];
}

/**
 * Contexts in which “where” is a place: what somebody says or asks, a noun that is a place, a verb
 * of place; and names of variables and classes.
 */
const placeFrames: readonly RegExp[] = [
  /\b(?:says?|saying|said|shows?|knows?|marks?|asks?|asked|learns?|about|of|finds? out|found out|map:) where\b/gi,
  /\b(?:folder|file|page|places?|sentences?|stage) (?:\| )?where\b(?! `)/gi,
  /\bwhere (?:[\w.’'$`{}-]+ ){1,6}(?:leads?|lies?|begins?|starts?|ends?|belongs?|occurs?|appears?|goes|fall|writes|listens|lands?|came from|is cited)\b/gi,
  /\bwhere (?:it|he|she|they) (?:is|are|was)(?=[,.;:]|$)/gi,
  // One of several things that are asked: what, who, which, how.
  /\b(?:what|who|which|how)\b.*, (?:and )?where\b/gi,
  /(?:const |[.{(["'`]|, )where\b(?=[\])"'`},: ])(?! \w)|\bwhere(?=[:=] |="|:$)/g,
];

/** The words, each with what a native writer would say. */
export const wordList: readonly Entry[] = [
  { pattern: /\b(?:stands?|standing|stood)\b/gi, instead: '“is”, “appears”, “occurs”' },
  { pattern: /\bmend(?:s|ed|ing)?\b/gi, instead: '“fix”, “repair”, “correct”' },
  { pattern: /\bbeneath\b/gi, instead: '“below”' },
  { pattern: /\btells? whether\b/gi, instead: '“whether”, “returns true if”' },
  {
    pattern: /\bwhere\b/gi,
    instead: '“if” or “when”, unless it is a place (see `placeFrames`)',
    allowed: placeFrames,
  },
];

/** Lines in which such a word is right, each with the reason. */
export const exceptions: readonly { words: string; reason: string }[] = [
  { words: ':where(', reason: 'a selector of CSS' },
  { words: 'stand for', reason: 'the usual verb for representing' },
  { words: 'stands for', reason: 'the usual verb for representing' },
  { words: 'standing for', reason: 'the usual verb for representing' },
  { words: 'stood in the square', reason: 'a sentence of the made-up article' },
  { words: 'had stood in', reason: 'a sentence of the made-up article' },
  { words: 'Here stood a bench', reason: 'a made-up text' },
  { words: 'bench stood by', reason: 'a made-up text' },
  { words: 'stands in the square now', reason: 'a made-up note' },
  { words: '[x] stood.', reason: 'a made-up text' },
  { words: '"bench" stood.', reason: 'a made-up text' },
  { words: 'and people stand.', reason: 'a made-up text' },
  { words: 'when where why how', reason: 'a list of words that begin sentences' },
  { words: 'Where it applies', reason: 'a place: spaces of a community' },
  { words: 'says what is wrong and where', reason: 'a place in a file' },
  { words: 'even where the wording', reason: 'a published note, quoted' },
  { words: 'What is where', reason: 'places of files' },
  { words: 'Where to add things', reason: 'places of files' },
  { words: 'lead where they say', reason: 'places on a page' },
  { words: 'hide where his words were said', reason: 'a place: the published medium' },
  { words: 'and where to', reason: 'a place to write or read' },
  { words: 'Where it is used', reason: 'places in texts' },
  { words: 'in `src/site`, where errors', reason: 'a folder' },
  { words: 'Where a rule is explained', reason: 'an address' },
  { words: 'where the rules are explained', reason: 'an address' },
  { words: 'look for and where', reason: 'a place on a page' },
  { words: 'Where the server is', reason: 'an address' },
  { words: 'finds them where they are', reason: 'places in files' },
  { words: 'written where a page asks', reason: 'a place in a page' },
  { words: 'link` element of a relation leads', reason: 'an address' },
  { words: 'Where a link from the page', reason: 'an address' },
  { words: 'const { where, before }', reason: 'the name of a variable' },
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
    wordList.flatMap(({ pattern, instead, allowed = [] }) =>
      [...line.matchAll(pattern)]
        .filter((match) => !allowed.some((frame) => isWithin(match.index, frame, line)))
        .map((match) => ({
          word: match[0],
          instead,
          line: index + 1,
          column: match.index + 1,
        })),
    ),
  );
}

/** Returns true if an offset of a line is inside a match of a pattern. */
function isWithin(offset: number, pattern: RegExp, line: string): boolean {
  return [...line.matchAll(pattern)].some(
    ({ index, 0: { length } }) => index <= offset && offset < index + length,
  );
}
