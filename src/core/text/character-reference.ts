import { decodeNamedCharacterReference } from 'decode-named-character-reference';

/**
 * Decodes a character reference of HTML and Markdown.
 *
 * @param name what is between `&` and `;`: `amp`, `#8203` or `#x200b`
 * @returns the characters; `undefined` if there are none by this name or number
 */
export function decodeReference(name: string): string | undefined {
  if (!name.startsWith('#')) return decodeNamedCharacterReference(name) || undefined;
  return /^#x/i.test(name)
    ? characterOf(Number.parseInt(name.slice(2), 16))
    : characterOf(Number.parseInt(name.slice(1), 10));
}

/** Returns the character with a code point; `undefined` for 0 and beyond Unicode. */
export function characterOf(code: number): string | undefined {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
