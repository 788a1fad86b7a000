/** A line that names what may be hard to read in an article; empty if there is nothing. */
export function contentNote(sensitive: readonly string[]): string | undefined {
  return sensitive.length > 0
    ? `The article speaks of ${new Intl.ListFormat('en-GB').format(sensitive)}.`
    : undefined;
}
