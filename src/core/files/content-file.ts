/** A file of `content/`, read but not understood. */
export interface ContentFile {
  /** Path from the project's root, with forward slashes: `content/cases/pokrovsk/commentary.md`. */
  path: string;
  text: string;
  /** SHA-256 of the bytes on disk, in hexadecimal. */
  sha256: string;
  /** Offset of the first byte that is not UTF-8, if any. */
  invalidAt?: number | undefined;
}
