/** The words of a message between its placeholders and tags. */
const runsOf = (message: string): string[] =>
  message
    .split(/\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}|<[^>]*>/)
    .map((part) => part.trim())
    .filter((part) => /\p{L}/u.test(part));

/**
 * Finds words of the English interface on a page.
 *
 * @param parts the texts and labels of the page
 * @param english the English messages
 * @param own the messages of the site; words that both languages share are not left over
 * @returns the texts that are an English message, or have three words of one in a row
 */
export function leftInEnglish(
  parts: readonly string[],
  english: Readonly<Record<string, string>>,
  own: Readonly<Record<string, string>>,
): string[] {
  const shared = new Set(Object.values(own));
  const whole = new Set(
    Object.values(english).filter((message) => message.length > 1 && !shared.has(message)),
  );
  const runs = Object.values(english)
    .flatMap(runsOf)
    .filter((run) => run.split(/\s+/).length >= 3);
  return parts.filter((part) => {
    const text = part.replace(/\s+/g, ' ').trim();
    return whole.has(text) || runs.some((run) => text.includes(run));
  });
}
