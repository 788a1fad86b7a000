const signatures: readonly [name: string, start: string][] = [
  ['a PDF', '%PDF-'],
  ['a Word document or another zip file', 'PK\u0003\u0004'],
  ['an old Word document', '\u00d0\u00cf\u0011\u00e0'],
  ['a rich-text document', '{\\rtf'],
  ['a picture', '\u0089PNG'],
  ['a picture', '\u00ff\u00d8\u00ff'],
  ['a picture', 'GIF8'],
  ['a compressed file', '\u001f\u008b'],
];

/**
 * Recognises a file that is neither text nor a web page, by its first bytes.
 *
 * @param bytes the file
 * @returns its kind in words, or `undefined` if none is recognised
 */
export function otherKind(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  return signatures.find(([, signature]) => start.startsWith(signature))?.[0];
}
