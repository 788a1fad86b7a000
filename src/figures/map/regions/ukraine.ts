import drawing from '@svg-maps/ukraine';
import type { RegionData } from '../region.ts';

/** ISO 3166-2 codes of the areas, by their ids in the drawing. */
const codes: Readonly<Record<string, string>> = {
  vinnytsia: 'UA-05',
  volyn: 'UA-07',
  luhansk: 'UA-09',
  dnipropetrovsk: 'UA-12',
  donetsk: 'UA-14',
  zhytomyr: 'UA-18',
  zakarpattia: 'UA-21',
  zaporizhia: 'UA-23',
  'ivano-frankivsk': 'UA-26',
  'kyiv-city': 'UA-30',
  kyiv: 'UA-32',
  kirovohrad: 'UA-35',
  crimea: 'UA-43',
  lviv: 'UA-46',
  mykolaiv: 'UA-48',
  odessa: 'UA-51',
  poltava: 'UA-53',
  rivne: 'UA-56',
  sumy: 'UA-59',
  ternopil: 'UA-61',
  kharkiv: 'UA-63',
  kherson: 'UA-65',
  khmelnytskyi: 'UA-68',
  cherkasy: 'UA-71',
  chernihiv: 'UA-74',
  chernivtsi: 'UA-77',
};

/**
 * Ukraine: the drawing is a Mercator map of the country. Its extent was found by laying the
 * country's outline in Natural Earth (1:10m) over it;
 * `tests/unit/figures/map/regions/ukraine.test.ts` repeats that. Crimea and Sevastopol are one area.
 */
export const ukraine: RegionData = {
  id: 'UA',
  name: 'Ukraine',
  size: { width: 1000, height: 670 },
  extent: { west: 22.1328, east: 40.1596, south: 44.381, north: 52.369 },
  areas: drawing.locations.map(({ id, name, path }) => ({ id: codes[id] ?? id, name, path })),
  credit: {
    what: 'Oblast borders',
    source: {
      name: '@svg-maps/ukraine',
      url: 'https://github.com/VictorCazanave/svg-maps/tree/master/packages/ukraine',
    },
    by: 'Victor Cazanave',
    basedOn: { name: 'MapSVG', url: 'https://mapsvg.com/maps/ukraine' },
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    changes: 'cut out, simplified and shaded here',
  },
  disputed: [
    {
      name: 'Crimea',
      at: { lon: 34.1, lat: 45.2 },
      widest: 6,
      inAtlas: 'Russia',
      country: { id: '804', name: 'Ukraine' },
      source: 'UN General Assembly resolution 68/262',
    },
  ],
};
