import { list, say } from './say.ts';

/** A line that names what may be hard to read in an article; empty if there is nothing. */
export function contentNote(sensitive: readonly string[]): string | undefined {
  return sensitive.length > 0
    ? say('readingRoom.articleSpeaksOf', { subjects: list(sensitive) })
    : undefined;
}
