/** What goes on with a quotation that ends in a stop: `「行く。」と言った`. */
const particle =
  /^(?:と|って|を|へ|など|の(?!ち)|は(?![いじるっ])|が(?!ん)|に(?!わ)|や(?![がは])|で(?![もは]))/u;

/** A short clause that says who spoke: `“别动！”他喊道。` */
const chineseSpeech =
  /^[\p{Script=Han}·]{0,8}?(?:说|說|道|问|問|喊|叫|答|称|稱)[道着著]?[，,。！]/u;

/** Words that go on after an ellipsis. */
const chineseConjunction = /^(?:然后|然後|但|而|可是|不过|不過|就|又|却|卻|还|還|才|和|或|以及)/u;

/**
 * Decides whether a sentence of Chinese or Japanese goes on, although a mark would end it.
 *
 * @param sentence the sentence up to there
 * @param rest the text behind it
 * @param language the primary subtag of the text's language
 * @returns true if it goes on
 */
export function goesOnInEastAsia(sentence: string, rest: string, language: string): boolean {
  if (sentence.endsWith('》')) return true;
  if (/[」』]$/u.test(sentence)) return particle.test(rest) || isSpoken(sentence, rest);
  if (/[。！？][”’]$/u.test(sentence)) return isSpoken(sentence, rest);
  // A name: モーニング娘。 or Yahoo!ニュース
  if (/。$/u.test(sentence)) return /^(?:を|は[\p{Script=Han}\p{Script=Katakana}])/u.test(rest);
  if (/(?:Yahoo|Hello|OK|Joomla)!$/.test(sentence)) return /^\p{L}/u.test(rest);
  if (/[^…]…+$/u.test(sentence) && /^\p{Lo}/u.test(rest))
    return language !== 'zh' || chineseConjunction.test(rest) || isStutter(sentence, rest);
  return false;
}

function isSpoken(sentence: string, rest: string): boolean {
  return /^[“‘「『]/u.test(sentence) && chineseSpeech.test(rest);
}

function isStutter(sentence: string, rest: string): boolean {
  return rest.startsWith(/(.)…+$/u.exec(sentence)?.[1] ?? '…');
}
