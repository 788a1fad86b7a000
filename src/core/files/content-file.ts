/** A file of `content/`, read but not understood. */
export interface ContentFile {
  /** Path from the project's root, with forward slashes: `content/cases/bench/commentary.md`. */
  path: string;
  text: string;
  /** SHA-256 of the bytes on disk, in hexadecimal. */
  sha256: string;
  /** For a sealed text: the same with the other line ends, CRLF for LF or LF for CRLF. */
  otherLineEnds?: string | undefined;
  /** Offset of the first byte that is not UTF-8, if any. */
  invalidAt?: number | undefined;
}
