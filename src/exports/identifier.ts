import { hash } from './hash.ts';

/** Moodle keeps 100 characters of an id. */
const longest = 96;

/**
 * Makes the identifier of something that a platform imports, so that importing it again replaces
 * it: a name that XML takes as an id.
 *
 * @param parts the id of the case, then slugs
 * @returns the parts with dots between them; other characters are written as numbers, and a long
 *   one ends in its hash
 */
export function identifier(...parts: string[]): string {
  const whole = ['sr', ...parts.map(encode)].join('.');
  if (whole.length <= longest) return whole;
  const mark = hash(whole).toString(16).padStart(8, '0');
  return `${whole.slice(0, longest - mark.length - 1)}.${mark}`;
}

function encode(part: string): string {
  return part.replace(/[^\w-]/gu, (character) => `_${character.codePointAt(0)?.toString(16)}_`);
}
