import type { Lexicon } from './lexicon.ts';

/**
 * Decides whether a text is written without capital letters, as comments and messages are: it
 * begins with a small letter, has the English "i", or small letters after several full stops.
 *
 * @param text the text of one block
 * @param lexicon the abbreviations for this text
 * @returns true if a small letter may begin a sentence
 */
export function isCareless(text: string, lexicon: Lexicon): boolean {
  if (/^\P{L}*\p{Ll}+[\s,]/u.test(text)) return true;
  if (lexicon.language === 'en' && /(?:^|\s)i(?=\s|['’]\p{Ll})/u.test(text)) return true;
  const small = Array.from(text.matchAll(/(?<!\p{L})(\p{Ll}{4,}\.)\s+\p{Ll}/gu));
  return small.filter(([, word = '']) => lexicon.kindsOf(word).size === 0).length > 1;
}
