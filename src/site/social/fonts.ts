import { Buffer } from 'node:buffer';
import literataCyrillic from '../../assets/fonts/card-literata-cyrillic.woff2?inline';
import literataLatin from '../../assets/fonts/card-literata-latin.woff2?inline';
import sansCyrillic from '../../assets/fonts/card-source-sans-cyrillic.woff2?inline';
import sansLatin from '../../assets/fonts/card-source-sans-latin.woff2?inline';

/**
 * The families of a card: the first has Latin letters, the second Cyrillic ones. Cut by `npm run
 * fonts`.
 */
export const serif = 'Literata, Literata Cyrillic';
export const sans = 'Source Sans, Source Sans Cyrillic';

/** The fonts as the renderer takes them. */
export const fonts = [
  { name: 'Literata', data: bytes(literataLatin) },
  { name: 'Literata Cyrillic', data: bytes(literataCyrillic) },
  { name: 'Source Sans', data: bytes(sansLatin) },
  { name: 'Source Sans Cyrillic', data: bytes(sansCyrillic) },
].map((font) => ({ ...font, weight: 400 as const, style: 'normal' as const }));

function bytes(dataAddress: string): Buffer {
  return Buffer.from(dataAddress.slice(dataAddress.indexOf(',') + 1), 'base64');
}
