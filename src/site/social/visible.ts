import type { SocialCard } from './model.ts';

/**
 * Removes what has no shape of its own from a card's words: control and format characters. A line
 * could consist of nothing else, and the shaper fails on a line without shapes. Joiners between
 * letters stay, since they change the letters' shape.
 *
 * @param card a card
 * @returns the same card with visible characters only
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
