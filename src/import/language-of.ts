import { detectAll } from 'tinyld';
import { language } from '../core/files/fields.ts';

/** The language of a text, and how far it is to be believed. */
export interface FoundLanguage {
  /** A language tag (BCP 47); `und` if it could not be worked out. */
  lang: string;
  /** `page`: as the page says; `text`: worked out from the text; `unsure`: somebody must say it. */
  by: 'page' | 'text' | 'unsure';
  /** What the author is told or asked, in a sentence. */
  note?: string | undefined;
}

/** Texts shorter than this say little about their language, in letters. */
const short = 80;
/** Languages that a guess from few words is believed for. */
const frequent = new Set(
  'ar be bg bn cs da de el en es et fa fi fr he hi hr hu id it ja ko lt lv nl no pl pt ro ru sk sl sr sv th tr uk ur vi zh'.split(
    ' ',
  ),
);
/** Languages so near each other that a statement is believed rather than a guess. */
const near: readonly (readonly string[])[] = [
  ['no', 'nb', 'nn', 'da'],
  ['hr', 'sr', 'bs', 'sh', 'me'],
  ['id', 'ms'],
  ['cs', 'sk'],
  ['pt', 'gl'],
  ['zh', 'yue', 'wuu'],
  ['tl', 'fil'],
];

/**
 * Works out the language of a text, and compares it with what its page says.
 *
 * @param text the text
 * @param stated the language tag that the page states, if any
 * @returns the language, and what to tell or ask the author
 */
export function languageOf(text: string, stated?: string): FoundLanguage {
  const claim = language.safeParse(stated).success && stated !== 'und' ? stated : undefined;
  const [first, second] = detectAll(text.slice(0, 20_000));
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const isSure =
    first !== undefined && first.accuracy >= 0.5 && (letters >= short || frequent.has(first.lang));
  const isLikely =
    first !== undefined && letters >= short && (frequent.has(first.lang) || first.accuracy >= 0.5);
  if (claim !== undefined) {
    if (!first || !isSure || letters < short || agree(claim, first.lang))
      return { lang: claim, by: 'page' };
    return {
      lang: first.lang,
      by: 'text',
      note: `The page says that its language is \`${claim}\`, but its text reads as \`${first.lang}\`. Correct \`lang\` if that is wrong.`,
    };
  }
  if (first && (isSure || isLikely)) return { lang: first.lang, by: 'text' };
  const guesses = [first, second].flatMap((guess) => (guess ? [`\`${guess.lang}\``] : []));
  return {
    lang: 'und',
    by: 'unsure',
    note: `The language could not be worked out${guesses.length > 0 ? ` (${guesses.join(' or ')}, perhaps)` : ''}. Which is it? Write it after \`lang:\`, for example \`en\`.`,
  };
}

function agree(stated: string, guessed: string): boolean {
  const base = new Intl.Locale(stated).language;
  return base === guessed || near.some((group) => group.includes(base) && group.includes(guessed));
}
