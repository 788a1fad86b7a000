import { didYouMean, rulesIn } from './rule.ts';

const { error } = rulesIn('Maps');

/** Problems with the borders of the map, and with what lies within them. */
export const mapRules = {
  'region-invalid': error<{ problem: string; advice?: string | undefined }>(
    'borders that cannot be drawn',
    ({ problem }) => `Borders cannot be drawn: ${problem}`,
    ({ advice }) =>
      advice ??
      'A file of borders is a GeoJSON `FeatureCollection` of areas, each with `id`, `properties.name` and a `Polygon` or `MultiPolygon`, and with a member `region` that has `name`, `borders`, `source` and `licence` (docs/format.md, section 5).',
  ),
  'area-code-unknown': error<{ code: string; nearest: string | undefined; isDrawn: boolean }>(
    'code that no area has',
    ({ code, nearest }) =>
      `Unexpected code \`${code}\`, expected that of an area in ISO 3166-2 or in \`content/regions/\`.${didYouMean(nearest)}`,
    ({ isDrawn }) =>
      isDrawn
        ? 'Correct the code. Areas that have none are `XA-1`, `XA-2` and so on.'
        : 'Correct the code: the two letters of the country, a hyphen and the area.',
  ),
  'place-outside-area': error<{
    term: string;
    area: string;
    code: string;
    isExchanged: boolean;
    /** The area that it lies in. */
    other: string | undefined;
  }>(
    'place outside its area',
    ({ term, area, code, other }) =>
      `Unexpected position of ${term}, expected one inside ${area} (\`${code}\`)` +
      (other ? `; it lies in \`${other}\`` : ''),
    ({ isExchanged, other }) =>
      isExchanged
        ? 'Exchange `lat` and `lon`: the other way round it lies inside. If they are right, the file of borders has them the wrong way round.'
        : `Correct \`lat\` and \`lon\`, or \`map\`${other ? `, which would be \`${other}\`` : ''}.`,
  ),
  'disputed-at-sea': error<{ name: string; lat: number; lon: number; isExchanged: boolean }>(
    'disputed area that is not on land',
    ({ name, lat, lon }) =>
      `Unexpected position of ${name}, expected one on land; the atlas of the map has none at ${lat}, ${lon}`,
    ({ isExchanged }) =>
      isExchanged
        ? 'Exchange `lat` and `lon`: the other way round it is on land.'
        : 'Write a position inside the area, away from its coast. The map draws the piece of land that it is in as part of the country.',
  ),
} as const;
