import type { SocialCard } from './model.ts';

/**
 * Leaves out of a card's words what has no shape of its own: control and format characters, of
 * which a line may come to hold nothing else, and the shaper stops at a line without shapes.
 * Joiners between letters stay, since the letters take their shape from them.
 *
 * @param card a card
 * @returns the same card with what can be seen
 */
export function visibleCard(card: SocialCard): SocialCard {
  return {
    ...card,
    kicker: visible(card.kicker),
    words: card.words.map((piece) => ({ ...piece, text: visible(piece.text) })),
    ...(card.under === undefined ? {} : { under: visible(card.under) }),
    margin: card.margin.map((line) => ({
      ...line,
      ...(line.text === undefined ? {} : { text: visible(line.text) }),
      ...(line.native === undefined ? {} : { native: visible(line.native) }),
    })),
  };
}

/**
 * A text without control and format characters (Unicode's Cc and Cf); white space among them
 * becomes a space.
 */
export function visible(text: string): string {
  return text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/gu, ' ')
    .replace(
      /(?<![\p{L}\p{M}])[\u200c\u200d]|[\u200c\u200d](?![\p{L}\p{M}])|(?![\u200c\u200d])[\p{Cc}\p{Cf}]/gu,
      '',
    );
}
