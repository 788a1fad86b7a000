/** Front matter that Markdown does not see, as a stretch of the file. */
export interface BrokenFence {
  problem: string;
  /** What to do. */
  advice: string;
  /** Offset of its first line of `---`. */
  start: number;
  /** The end of the part that is not to be read as Markdown. */
  end: number;
}

/**
 * Finds front matter that is not on the first line of a file, or is not closed: Markdown would read
 * it as a line and some text.
 *
 * @param source the whole file
 * @returns the problem, or `undefined` if the front matter is well-formed or absent
 */
export function brokenFence(source: string): BrokenFence | undefined {
  const opening = /^(\s*)---[ \t]*(?:\n|$)/.exec(source);
  if (!opening) return undefined;
  const start = opening[1]?.length ?? 0;
  const closing = /\n---[ \t]*(?:\n|$)/g;
  closing.lastIndex = start + 3;
  const closed = closing.exec(source);
  if (start === 0)
    return closed
      ? undefined
      : {
          problem: 'its closing line `---` is missing',
          advice: 'Put a line `---` below the last key.',
          start,
          end: 3,
        };
  const isFrontMatter = closed && /^[\w-]+:/.test(source.slice(opening[0].length));
  return isFrontMatter
    ? {
        problem: 'it does not start on the first line of the file',
        advice: 'Delete what is above the first line of `---`.',
        start,
        end: closing.lastIndex,
      }
    : undefined;
}

/**
 * Blanks out broken front matter, so that the rest of the file is read as it would be without it
 * and keeps its places.
 */
export function withoutBrokenFence(source: string): string {
  const fence = brokenFence(source);
  if (!fence) return source;
  return source.slice(0, fence.end).replace(/[^\n]/g, ' ') + source.slice(fence.end);
}
