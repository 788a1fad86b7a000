/** The result of decoding a file: its text, or the position of the first byte that is not UTF-8. */
export type Decoded = { text: string; invalidAt: undefined } | { text: string; invalidAt: number };

/**
 * Decodes bytes as UTF-8. A byte-order mark is dropped and CRLF or CR line endings become LF; both
 * are harmless.
 *
 * @param bytes the file as it is on disk
 * @returns the text and, if the bytes are not valid UTF-8, the offset of the first wrong byte
 *   (replaced by U+FFFD in the text)
 */
export function decode(bytes: Uint8Array): Decoded {
  const text = normaliseLines(new TextDecoder('utf-8').decode(bytes));
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, invalidAt: undefined };
  } catch {
    return { text, invalidAt: firstInvalid(bytes) };
  }
}

/** Drops a byte-order mark and turns CRLF and CR into LF. */
export function normaliseLines(text: string): string {
  return text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
}

/** Walks the UTF-8 sequences (RFC 3629, section 4) up to the first that is malformed. */
function firstInvalid(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes[at] ?? 0);
    const sequence = bytes.subarray(at, at + length);
    if (length === 0 || sequence.length < length || !isValid(sequence)) return at;
    at += length;
  }
  return at;
}

function sequenceLength(first: number): number {
  if (first < 0x80) return 1;
  if (first >= 0xc2 && first < 0xe0) return 2;
  if (first >= 0xe0 && first < 0xf0) return 3;
  if (first >= 0xf0 && first < 0xf5) return 4;
  return 0;
}

function isValid(sequence: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(sequence);
    return true;
  } catch {
    return false;
  }
}
