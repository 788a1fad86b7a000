import type { VFile } from 'vfile';
import type { Span } from '../../text/span.ts';
import type { VFileMessage } from 'vfile-message';

/**
 * A stretch of a file's text and its replacement; if both offsets are equal, the text is inserted.
 */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** A change that fixes a file and keeps what it says (docs/decisions/0016). */
export interface Fix {
  /** What is done, in a line for a person. */
  title: string;
  edits: Edit[];
}

declare module 'vfile-message' {
  interface VFileMessage {
    /** A safe fix for the problem. */
    fix?: Fix;
  }
}

declare module 'vfile' {
  interface DataMap {
    /** Improvements to what is not wrong: the typography of quotes. */
    tidying: Fix[];
    /** Seals what has changed, for a person to accept. */
    sealing: Fix[];
    /** Stretches whose lines may be something else than they seem: nothing in them is fixed. */
    unsure: Span[];
  }
}

/** Attaches a fix to a message, if there is a safe one. */
export function offerFix(message: VFileMessage, fix: Fix | undefined): void {
  if (fix) message.fix = fix;
}

/**
 * All changes that can safely be made to a file: for its messages, and for its quotes. Empty if its
 * bytes cannot be read.
 */
export function fixesOf(file: VFile): Fix[] {
  if (file.messages.some(({ ruleId }) => ruleId === 'encoding-invalid')) return [];
  const fixes = [...file.messages.flatMap(({ fix }) => fix ?? []), ...(file.data.tidying ?? [])];
  const unsure = file.data.unsure ?? [];
  return fixes.filter(
    ({ edits }) =>
      !edits.some(({ start, end }) =>
        unsure.some((span) => start <= span.end && span.start <= end),
      ),
  );
}
