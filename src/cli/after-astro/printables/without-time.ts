import { Buffer } from 'node:buffer';

/**
 * Takes the time of printing out of a PDF, which is all that differs from one printing to the next
 * with the same Chromium. Blanks stand in its place, so that the PDF's table of places stays right.
 *
 * @param bytes a PDF as Chromium writes it
 * @returns the same PDF without dates
 */
export function withoutTime(bytes: Uint8Array): Buffer {
  const text = Buffer.from(bytes).toString('latin1');
  return Buffer.from(
    text.replace(/\/(?:CreationDate|ModDate) \(D:[^)]*\)/g, (entry) => ' '.repeat(entry.length)),
    'latin1',
  );
}
