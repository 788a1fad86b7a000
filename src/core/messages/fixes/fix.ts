import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';

/**
 * A stretch of a file's text and what is to stand there instead; where both offsets are equal,
 * something is inserted.
 */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** A change that mends a file and keeps what it says (docs/decisions/0016). */
export interface Fix {
  /** What is done, as a line for a person. */
  title: string;
  edits: Edit[];
}

declare module 'vfile-message' {
  interface VFileMessage {
    /** A safe way to mend what the message is about. */
    fix?: Fix;
  }
}

declare module 'vfile' {
  interface DataMap {
    /** Changes for the better where nothing is wrong: the typography of quotes. */
    tidying: Fix[];
  }
}

/** Says of a message how it can be mended, where there is a safe way. */
export function offerFix(message: VFileMessage, fix: Fix | undefined): void {
  if (fix) message.fix = fix;
}

/**
 * All changes that can safely be made to a file: for its messages, and for its quotes. None where
 * its bytes cannot be read.
 */
export function fixesOf(file: VFile): Fix[] {
  if (file.messages.some(({ ruleId }) => ruleId === 'encoding-invalid')) return [];
  return [...file.messages.flatMap(({ fix }) => fix ?? []), ...(file.data.tidying ?? [])];
}
