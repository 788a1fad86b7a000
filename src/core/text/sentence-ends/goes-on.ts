import { isAbbreviated } from './abbreviated.ts';
import { goesOnInEastAsia } from './east-asian.ts';
import type { Lexicon } from './lexicon.ts';

/** Verbs of speech after a quotation in a script without small letters. */
const arabicSpeech =
  /^(?:قال|قالت|يقول|تقول|سأل|سألت|تساءل|صاح|صاحت|صرخ|هتف|همس|أضاف|أضافت|أجاب|أجابت|رد|ردت|أكد|أوضح)(?!\p{L})/u;
const arabicConjunction = /^(?:ثم|أو|لكن|ولكن|بل)(?!\p{L})/u;

/** What follows the name of a paper or site whose exclamation mark belongs to it: "Hello! News". */
const afterName = /^\s(?:News|Magazine|Finance|Sports?|Mail|Music|Movies|Online|TV|Japan)\b/u;

/**
 * Decides whether a sentence goes on at a place where it could end.
 *
 * @param sentence the sentence up to there, from its first letter to its last mark
 * @param rest the text behind it, with the space between
 * @param lexicon the abbreviations for this text
 * @param careless whether sentences of this text begin with small letters ({@link isCareless})
 * @returns true if it goes on
 */
export function goesOn(
  sentence: string,
  rest: string,
  lexicon: Lexicon,
  careless: boolean,
): boolean {
  if (goesOnInEastAsia(sentence, rest, lexicon.language)) return true;
  const mark = /([.!?…؟。！？．]+)((?:\s?[\p{Pe}\p{Pf}"'“‘])*?)(?:\[\d+\])*$/u.exec(sentence);
  if (!mark) return false;
  const [, stop = '', closed = ''] = mark;
  const next = rest.replace(/^[\s\p{P}]+/u, '');
  if (/^\S/.test(rest) && /[\w/]\.\w\S*[?!]$/.test(sentence)) return true; // an address
  if (/^\p{Ll}(?!(?<=\p{Script=Latin})\p{Lu})/u.test(next))
    return (
      closed !== '' ||
      !(careless
        ? !isAbbreviated(sentence, rest, lexicon)
        : beginsSmall(sentence, stop, rest, lexicon))
    );
  if (/^[\s\p{P}]*\p{Nd}{1,3}[.．]$/u.test(sentence)) return true;
  if (/^(?:…|\.\.)/.test(stop)) return /^\p{Nd}/u.test(next) || arabicConjunction.test(next);
  if (closed !== '') return isAttributed(sentence, next) || isAside(sentence, rest, lexicon);
  if (stop === '!') return afterName.test(rest) && /\p{Lu}[\p{L}\d]*!$/u.test(sentence);
  return /^[.．]$/.test(stop) && isAbbreviated(sentence, rest, lexicon);
}

function isAttributed(sentence: string, next: string): boolean {
  return /^["«“]/.test(sentence) && arabicSpeech.test(next);
}

/**
 * Whether a sentence begins with a small letter, as in texts written without care: after a question
 * or a call that is no speech and no name ("Yahoo! said"), at an address, and with "i" or "they".
 */
function beginsSmall(sentence: string, stop: string, rest: string, lexicon: Lexicon): boolean {
  if (/^\s+(?:https?:|www\.)/.test(rest)) return true;
  const word = /^\s+(\p{Ll}+)/u.exec(rest)?.[1];
  if (word === undefined || /^[\s\p{P}]*[—–"“„«]/u.test(sentence)) return false;
  if (stop === '.')
    return (
      lexicon.isSubject(word) &&
      /(?<!\p{L})\p{Ll}{3,}\.$/u.test(sentence) &&
      !isAbbreviated(sentence, rest, lexicon)
    );
  return /^[?!]{2,}$|^\?$/.test(stop) || (stop === '!' && /(?<!\p{L})\p{Ll}+!$/u.test(sentence));
}

/** Whether a bracket ends in an abbreviation in the middle of a sentence: "the (U.S.) Senate". */
function isAside(sentence: string, rest: string, lexicon: Lexicon): boolean {
  const [, inner] = /^(.*\S\s?[([（][^()[\]（）]*[.．])[)\]）]+$/su.exec(sentence) ?? [];
  return inner !== undefined && isAbbreviated(inner, rest, lexicon);
}
