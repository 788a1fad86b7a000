import { z } from 'zod';
import { webAddress, words } from '../files/fields.ts';
import { areaCode, countryNumber } from '../files/area-codes.ts';

const named = (what: string) =>
  z
    .strictObject({ name: words('a name'), url: webAddress('a web address').optional() })
    .describe(what);

/** What a file of borders says of the region: a member that GeoJSON leaves to its users. */
const aboutRegion = z
  .strictObject({
    name: words('the name of the region, such as `"Belgium"`'),
    country: z
      .string()
      .refine((code) => countryNumber(code) !== undefined)
      .optional()
      .describe(
        'the two letters of the country in ISO 3166-1, such as `"BE"`, if the areas together are that country',
      ),
    borders: words('what the borders are, such as `"County borders"`'),
    source: named('who the borders are from: `{"name": …, "url": …}`'),
    by: words('who drew them').optional(),
    basedOn: named('whose work they are based on: `{"name": …, "url": …}`').optional(),
    licence: z
      .strictObject({
        name: words('the short name of the licence, such as `"CC0 1.0"`'),
        url: webAddress('the address of the licence').optional(),
      })
      .describe('the licence of the borders: `{"name": …, "url": …}`'),
    changes: words('what was changed in them, such as `"cut out and simplified"`').optional(),
  })
  .describe(
    'what the map says of the region: `{"name": …, "borders": …, "source": …, "licence": …}`',
  );

const area = z.looseObject({
  type: z.literal('Feature').describe('`"Feature"`'),
  id: z
    .string()
    .regex(areaCode)
    .describe('the code of the area in ISO 3166-2, such as `"BE-BRU"`, or `"XA-1"` if it has none'),
  properties: z
    .looseObject({ name: words('the name of the area') })
    .describe('`{"name": …}`, the name of the area'),
  geometry: z
    .looseObject({
      type: z.enum(['Polygon', 'MultiPolygon']).describe('`"Polygon"` or `"MultiPolygon"`'),
      coordinates: z.array(z.unknown()).describe('a list of rings, or of polygons'),
    })
    .describe('a `Polygon` or `MultiPolygon`'),
});

/** A file of borders: GeoJSON (RFC 7946), with what the map says of them. */
export const regionSchema = z.looseObject({
  type: z.literal('FeatureCollection').describe('`"FeatureCollection"`'),
  region: aboutRegion,
  features: z.array(area).min(1).describe('a list of areas'),
});

/** What a file of borders says of the region. */
export type AboutRegion = z.infer<typeof aboutRegion>;
