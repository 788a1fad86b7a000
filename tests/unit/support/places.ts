import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { PlaceMatter } from '../../../src/core/files/schemas.ts';
import type { MapPlace } from '../../../src/figures/map/model.ts';

const folder = join(
  dirname(fileURLToPath(import.meta.url)),
  '..',
  '..',
  '..',
  'content',
  'glossary',
  'places',
);

/** A place as its file says it, read without the site's own reader. */
export type WrittenPlace = PlaceMatter & { slug: string };

/** The places of the glossary, from their files. */
export function writtenPlaces(): WrittenPlace[] {
  return readdirSync(folder).map((name) => {
    const [, matter = ''] = readFileSync(join(folder, name), 'utf8').split(/^---$/m);
    return { slug: name.replace('.md', ''), ...(parse(matter) as PlaceMatter) };
  });
}

/** A made-up city. */
export function city(name: string, lon: number, lat: number): MapPlace {
  return { id: name.toLowerCase(), name, kind: 'point', frames: true, lon, lat };
}
