import type { Lexicon } from './lexicon.ts';

/** Languages that write an ordinal number as a figure and a full stop: "3. Oktober". */
const ordinals = new Set(
  'cs da de et eu fi fo hr hu is lb lt lv mk nb nn no pl sk sl sr tr'.split(' '),
);

/** Languages that have words without vowels. */
const vowelless = new Set(['bg', 'bs', 'cs', 'cy', 'hr', 'mk', 'sk', 'sl', 'sr']);

const startsWithNumber = /^\s*(?:[№§]|\p{Nd}|(?:[IVXLC]{2,}|[VX])(?![\p{L}'’]))/u;
const isNumber =
  /^(?:\p{Nd}(?:[\p{Nd}.,/–—-]*\p{Nd})?|тис\.?|тыс\.?|млн|млрд|[IVXLCІХ–—-]+)(?:-?\p{Ll}{1,2})?$/u;
const weekdayOrZone =
  /^\s*(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[ECMP][SD]?T\b|GMT|UTC|BST|Eastern|Central|Pacific)/u;

/** A letter that is the last of several: "А, Б та В." */
const enumerated = /(?<!\p{L})\p{Lu},?\s(?:and|or|und|oder|et|ou|y|o|та|і|й|або|и|или)\s\p{Lu}\.$/u;

/** A German month after a day, also in a text of another language: "3. Oktober". */
const germanMonth = /^\s(?:Januar|Jänner|Februar|März|Mai|Juni|Juli|Oktober|Dezember)(?!\p{L})/u;

/** A year or century that only says when: "В 1990 г. Горбачёв", "а в 1990 г. Горбачёв". */
const datePhrase =
  /(?:^|[,;—–]\s(?:а|но|что|где|когда|и|і|й|та|але|що|де|коли)\s)(?:(?:в|у|с|з|із|к|до|на|по|от|від|после|після)\s)?(?:(?:начале|конце|середине|кінці|\p{Ll}+[аея])\s)?[\p{Nd}IVXLCІХ\s–—-]+(?:-?х\s)?\p{Ll}{1,2}\.$/iu;

/**
 * Decides whether the full stop at the end belongs to an abbreviation, an initial or an ordinal
 * number and the sentence goes on.
 *
 * @param sentence the sentence up to there, with the full stop
 * @param rest the text behind it, with the space between
 * @param lexicon the abbreviations for this text
 * @returns true if it goes on
 */
export function isAbbreviated(sentence: string, rest: string, lexicon: Lexicon): boolean {
  const words = sentence
    .replace(/(?:\[\d+\])+$/, '')
    .split(/\s+/)
    .slice(-5);
  const last = bare(words.at(-1) ?? '');
  const next = /^[\s\p{P}]*([\p{L}\p{M}]+)/u.exec(rest)?.[1] ?? '';
  const begins = lexicon.isStarter(next);
  const ends = begins || /^\s*["“„«'‘]/.test(rest);
  const beforeNumber = startsWithNumber.test(rest);
  if (isInRow(last, rest) || /[(（]\p{L}{1,5}\.$/u.test(sentence)) return true;
  if (enumerated.test(sentence)) return false;
  for (let count = Math.min(4, words.length); count > 0; count -= 1) {
    const kinds = lexicon.kindsOf(bare(words.slice(-count).join('')));
    if (kinds.size === 0) continue;
    const previous = words.at(-count - 1) ?? '';
    if (beforeNumber && (kinds.has('beforeNumber') || /^\s*[\p{Nd}№§]/u.test(rest))) return true;
    if (kinds.has('unit') && isNumber.test(previous))
      return lexicon.isContinuer(next) || (datePhrase.test(sentence) && !ends);
    if (kinds.has('before') && isInitial(last) && begins && /^\p{Lu}\p{Ll}/u.test(previous))
      return false;
    if (kinds.has('before') || kinds.has('unit'))
      return !(begins && /^\s*\p{L}/u.test(rest) && isLikeWord(last));
    if (kinds.has('inside')) return !ends;
    if (kinds.has('last')) return weekdayOrZone.test(rest);
  }
  if (isInitial(last)) return !begins;
  if (ordinals.has(lexicon.language) && /^(?:\p{Nd}{1,3}|[IVXLC]+)\.$/u.test(last)) return !ends;
  if (/^\p{Nd}{1,2}\.$/u.test(last) && germanMonth.test(rest)) return true;
  if (lexicon.language === 'de' && last.endsWith('str.')) return !ends;
  if (isWithoutVowels(last) && !vowelless.has(lexicon.language)) return !ends;
  return beforeNumber && !/(?:\p{L}{3}|\p{Nd}{4})\.$/u.test(last);
}

/** Whether an initial is followed by another: "A. A. Milton", "z. B.", "EE. UU.". */
function isInRow(last: string, rest: string): boolean {
  return (
    (/^\p{Lu}[.．]$/u.test(last) && /^\s*\p{Lu}\p{Ll}?[.．]/u.test(rest)) ||
    (/^\p{Lu}{2}\.$/u.test(last) && /^\s*\p{Lu}{1,2}\./u.test(rest)) ||
    (/^(?![яє])[\p{Ll}\p{Lo}]\.$/u.test(last) && /^\s*\p{L}{1,3}\./u.test(rest))
  );
}

/** An abbreviation without brackets, an article (l'éd.) or letters of another script before it. */
function bare(word: string): string {
  const own = /\p{Script=Latin}\P{L}*$/u.test(word)
    ? /[\p{Script=Latin}\p{N}\p{M}.．/ºª-]+$/u.exec(word)?.[0]
    : word;
  return (own ?? word).replace(/^[^\p{L}\p{N}§№]+/u, '');
}

/** A capital letter, several ("U.S.", "J.-P."), or a single letter of a script without capitals. */
function isInitial(word: string): boolean {
  return (
    /^\p{Lu}[.．]$/u.test(word) ||
    /^(?:\p{L}{1,2}[.．]-?){2,}$/u.test(word) ||
    /^[\p{Script=Arabic}\p{Script=Hebrew}]\.$/u.test(word)
  );
}

/** A title that may as well be a word at the end of a sentence, such as the French "cap.". */
function isLikeWord(abbreviation: string): boolean {
  return /^\p{Ll}{3,}\.$/u.test(abbreviation) && !isWithoutVowels(abbreviation);
}

/** Letters of Latin or Cyrillic script without a vowel: "Bldg.", "млн.". */
function isWithoutVowels(word: string): boolean {
  return (
    /^\p{L}\p{Ll}+\.$/u.test(word) &&
    /^(?:\p{Script=Latin}+|\p{Script=Cyrillic}+)\.$/u.test(word) &&
    !/[aeiouyæœøıаеёиоуыэюяіїєәөүұ]/iu.test(word.normalize('NFD'))
  );
}
