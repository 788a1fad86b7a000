import { countryNumber } from '../../core/files/area-codes.ts';
import type { Library } from '../../core/library/model.ts';
import { nameOfCountry } from '../../figures/map/atlas.ts';
import type { MapLand } from '../../figures/map/draw-map.ts';
import type { DisputedArea } from '../../figures/map/model.ts';
import { drawRegion } from '../../figures/map/region.ts';
import { perLibrary } from '../library/per-library.ts';

/** What the maps of a site can draw: the regions of its content, and the disputed areas it declares. */
export const mapLand = perLibrary(({ regions, site }: Library): MapLand => ({
  regions: regions.map(drawRegion),
  disputed: site.map.disputed.flatMap(({ name, lat, lon, country, source }): DisputedArea[] => {
    const id = countryNumber(country);
    const inCountry = id && nameOfCountry(id);
    if (!id || !inCountry) return [];
    return [{ name, at: { lat, lon }, country: { id, name: inCountry }, source }];
  }),
}));
