import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { dependencies } from '../../../package.json';
import { cacheFolder } from '../../disk/cache-folder.ts';
import { keepOnDisk } from '../../disk/disk-cache.ts';
import { siteName } from '../words/site.ts';
import { drawCard } from './draw.ts';
import { fonts } from './fonts.ts';
import type { SocialCard } from './model.ts';
import { colour, colourSheets } from './palette.ts';
import { visibleCard } from './visible.ts';

/**
 * The hash of all that draws a card: the files of this folder, colours, fonts, and the libraries in
 * their versions.
 */
const drawnBy = createHash('sha256')
  .update(
    JSON.stringify([
      ...Object.values(
        import.meta.glob<string>('./*.ts', { query: '?raw', import: 'default', eager: true }),
      ),
      colourSheets,
      siteName,
      colour('accent'),
      ...fonts.map(({ data }) => data.toString('base64')),
      JSON.stringify(sharp.versions),
      dependencies.satori,
    ]),
  )
  .digest('hex');

/**
 * Draws a social card, or takes it from an earlier build: drawing takes longer than everything else
 * that a case needs.
 *
 * @param card its content
 * @returns a PNG of 1200 by 630 pixels
 */
export async function keptCard(card: SocialCard): Promise<Uint8Array> {
  return keepOnDisk(cacheFolder('cards'), [JSON.stringify(visibleCard(card)), drawnBy], () =>
    drawCard(card),
  );
}
