/** Returns the selector of an element by its id, whatever signs are in it. */
export function byId(id: string): string {
  return `[id="${escape(id)}"]`;
}

/** Returns a text as it is written between the double quotes of a CSS string. */
export function escape(text: string): string {
  return text.replace(/["\\\n]/g, '\\$&');
}
