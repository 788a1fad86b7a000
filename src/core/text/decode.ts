/** A decoded file. */
export interface Decoded {
  text: string;
  /** Offset of the first byte that is not valid UTF-8. */
  invalidAt: number | undefined;
}

/**
 * Decodes bytes as UTF-8. A byte-order mark is dropped and CRLF or CR line endings become LF; both
 * are harmless.
 *
 * @param bytes the file as it is on disk
 * @returns the text and, if the bytes are not valid UTF-8, the offset of the first wrong byte
 *   (replaced by U+FFFD in the text)
 */
export function decode(bytes: Uint8Array): Decoded {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return { text: normaliseLines(text), invalidAt: firstInvalid(bytes, text) };
}

/** Drops a byte-order mark and turns CRLF and CR into LF. */
export function normaliseLines(text: string): string {
  return text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
}

/** The offset of the first U+FFFD that the bytes do not have themselves. */
function firstInvalid(bytes: Uint8Array, text: string): number | undefined {
  const encoder = new TextEncoder();
  const [first = '', ...others] = text.split('\ufffd');
  let at = encoder.encode(first).length;
  for (const stretch of others) {
    if (bytes[at] !== 0xef || bytes[at + 1] !== 0xbf || bytes[at + 2] !== 0xbd) return at;
    at += 3 + encoder.encode(stretch).length;
  }
  return undefined;
}
