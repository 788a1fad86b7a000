import { unzipSync } from 'fflate';

/** A site below a path: `https://reading.example/some/base/`. */
export interface Site {
  origin: string;
  /** From slash to slash. */
  base: string;
  /** The first parts of its addresses: `cases`, `feed.xml`. */
  roots: readonly string[];
}

const text = /\.(css|csv|html|js|json|md|svg|txt|webmanifest|xml)$/;
const packed = /\.(docx|imscc|zip)$/;

/**
 * The texts of a published file: itself, or the files packed into it.
 *
 * @param name its name
 * @param bytes its bytes
 * @returns the texts; none of a file such as a picture
 */
export function textsOf(name: string, bytes: Uint8Array): { name: string; words: string }[] {
  if (text.test(name)) return [{ name, words: new TextDecoder().decode(bytes) }];
  if (!packed.test(name)) return [];
  return Object.entries(unzipSync(bytes)).flatMap(([inner, content]) =>
    textsOf(inner, content).map(({ words }) => ({ name: `${name}:${inner}`, words })),
  );
}

/**
 * Finds the addresses of the site in a text, in any of its forms: whole ones, those of style sheets,
 * and those that a worker keeps.
 *
 * @param path the address of the text, below the base
 * @param words the text
 * @param site the site
 * @returns the addresses as written, each with the path that it leads to
 */
export function addressesIn(
  path: string,
  words: string,
  { origin, base }: Site,
): { written: string; pathname: string }[] {
  const whole = words.matchAll(/https?:\/\/[^\s"'`<>,;\\)\]}]*/g);
  const inStyles = words.matchAll(/url\(\s*["']?([^"')]+)/g);
  const kept = path === 'sw.js' ? words.matchAll(/\burl"?:\s*["'](.*?)["']/g) : [];
  const written = [
    ...Array.from(whole, ([address]) => address.replace(/[.:]+$/, '')),
    ...(path.endsWith('.css') ? Array.from(inStyles, ([, address = '']) => address) : []),
    ...Array.from(kept, ([, address = '']) => address),
  ];
  return written.flatMap((address) => {
    const from = `${origin}${base}${path}`;
    // The host alone is no address of a page: a script compares it.
    if (address === origin || !URL.canParse(address, from)) return [];
    const url = new URL(address, from);
    return url.origin === origin ? [{ written: address, pathname: url.pathname }] : [];
  });
}

/**
 * Finds addresses that a script or data has as text from the root of the host, without the base.
 *
 * @param words the text
 * @param site the site
 * @returns the addresses as written
 */
export function withoutBase(words: string, { roots }: Site): string[] {
  const names = roots.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const found = words.matchAll(new RegExp(`["'\`](/(?:${names})(?:[/?#][^"'\`\\s]*)?)["'\`]`, 'g'));
  return Array.from(found, ([, address = '']) => address);
}
