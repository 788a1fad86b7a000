/**
 * Shortens a text that a message quotes, to one line.
 *
 * @param text the text; white space becomes single spaces
 * @param most the most letters that are kept, with the dots that show a cut
 * @returns the text, or its start and `…`
 */
export function shorten(text: string, most = 40): string {
  const letters = Array.from(text.replace(/\s+/g, ' ').trim());
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : letters.join('');
}
