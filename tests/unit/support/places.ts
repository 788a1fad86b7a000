import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { PlaceMatter } from '../../../src/core/files/schemas.ts';
import type { MapPlace, PlaceMap } from '../../../src/figures/map/model.ts';
import { meet } from '../../../src/core/regions/polygon.ts';
import { boxOf } from '../../../src/figures/map/text-box.ts';

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
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((name) => {
    const [, matter = ''] = readFileSync(join(folder, name), 'utf8').split(/^---$/m);
    return { slug: name.replace('.md', ''), ...(parse(matter) as PlaceMatter) };
  });
}

/** A made-up city. */
export function city(name: string, lon: number, lat: number): MapPlace {
  return { id: name.toLowerCase(), name, kind: 'point', frames: true, lon, lat };
}

/**
 * Pairs of things on a map that cover each other: names and names, names and the dots of others.
 */
export function collisions({ labels, dots, width, height }: PlaceMap): string[] {
  const boxes = labels.map((label) => ({ label, box: boxOf(label) }));
  return [
    ...boxes.flatMap(({ label, box }, index) =>
      boxes
        .slice(index + 1)
        .flatMap((other) => (meet(box, other.box) ? [`${label.id} × ${other.label.id}`] : [])),
    ),
    ...boxes.flatMap(({ label, box }) =>
      dots.flatMap(({ id, x, y }) =>
        x > box.x0 && x < box.x1 && y > box.y0 && y < box.y1 ? [`${label.id} × dot of ${id}`] : [],
      ),
    ),
    ...boxes.flatMap(({ label, box }) =>
      box.x0 < 0 || box.y0 < 0 || box.x1 > width || box.y1 > height ? [`${label.id} × edge`] : [],
    ),
  ];
}
