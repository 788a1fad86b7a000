/**
 * Makes a number from a text, the same everywhere and always (FNV-1a): for choices and names that
 * must not change from build to build.
 *
 * @param text any text
 * @returns a whole number from 0 to 4,294,967,295
 */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text))
    value = Math.imul(value ^ byte, 0x01000193) >>> 0;
  return value;
}
