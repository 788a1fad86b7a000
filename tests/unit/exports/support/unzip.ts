import { strFromU8, unzipSync } from 'fflate';

/** The texts in a zip, by path. */
export function unzip(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]),
  );
}

/** Returns a file that a download must contain. */
export function bytes(made: Uint8Array | string | undefined): Uint8Array {
  if (!(made instanceof Uint8Array)) throw new Error('Not a package');
  return made;
}

/** Returns a text that a download must contain. */
export function text(made: Uint8Array | string | undefined): string {
  if (typeof made !== 'string') throw new Error('Not a text');
  return made;
}
