/**
 * A line that says what an article speaks of that may be hard to read; nothing where nothing is.
 */
export function contentNote(sensitive: readonly string[]): string | undefined {
  return sensitive.length > 0
    ? `The article speaks of ${new Intl.ListFormat('en-GB').format(sensitive)}.`
    : undefined;
}
