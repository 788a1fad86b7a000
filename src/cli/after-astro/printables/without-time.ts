import { Buffer } from 'node:buffer';

/**
 * Removes the printing time from a PDF, the only difference between two printings by the same
 * Chromium. Blanks replace it, so that the offsets in the PDF's cross-reference table stay right.
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
