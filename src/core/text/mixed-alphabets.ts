import type { Span } from './span.ts';

/** A word that mixes two alphabets, and the script of the disguised letters. */
export interface MixedWord extends Span {
  script: string;
}

/**
 * Letters of one script that look like letters of another in most typefaces: the plainest
 * of UTS #39.
 */
const lookAlikes: readonly [script: string, among: string, letters: string][] = [
  ['Latin', 'Cyrillic', 'ABCEHIJKMOPSTXYaceijopsxy'],
  ['Latin', 'Greek', 'ABEHIKMNOPTXYZovu'],
  ['Cyrillic', 'Latin', 'АВСЕНІЈКМОРЅТХУасеіјорѕхуһԁԛԝѵ'],
  ['Cyrillic', 'Greek', 'АВЕНІКМОРТХУо'],
  ['Greek', 'Latin', 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονυ'],
  ['Greek', 'Cyrillic', 'ΑΒΕΗΙΚΜΟΡΤΥΧο'],
];
const meeting =
  /\p{sc=Latn}\p{M}*(?=[\p{sc=Cyrl}\p{sc=Grek}])|\p{sc=Cyrl}\p{M}*(?=[\p{sc=Latn}\p{sc=Grek}])|\p{sc=Grek}\p{M}*(?=[\p{sc=Latn}\p{sc=Cyrl}])/u;
const scripts: Readonly<Record<string, RegExp>> = {
  Latin: /\p{sc=Latn}/u,
  Cyrillic: /\p{sc=Cyrl}/u,
  Greek: /\p{sc=Grek}/u,
};
const word = /[\p{L}\p{M}]+/gu;

/**
 * Finds words of two alphabets that would be of one if the letters were what they look like.
 *
 * @param line a line of text
 * @returns the words, in order
 */
export function mixedWordsIn(line: string): MixedWord[] {
  if (!meeting.test(line)) return [];
  return Array.from(line.matchAll(word)).flatMap(({ index, 0: all }): MixedWord[] => {
    const letters = Array.from(all.normalize('NFD').replace(/\p{M}/gu, ''));
    if (letters.length < 3 || !meeting.test(all)) return [];
    const disguised = lookAlikes.find(([script, among, alike]) => {
      const own = letters.filter((letter) => isOf(script, letter));
      return (
        own.length > 0 &&
        own.length * 2 <= letters.length &&
        own.every((letter) => alike.includes(letter)) &&
        letters.every((letter) => own.includes(letter) || isOf(among, letter))
      );
    });
    return disguised ? [{ start: index, end: index + all.length, script: disguised[0] }] : [];
  });
}

function isOf(script: string, letter: string): boolean {
  return scripts[script]?.test(letter) ?? false;
}
