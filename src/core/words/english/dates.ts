/** Dates that are not exact; days and months are written by `Intl`. */
export const dates = {
  about: 'about {date}',
  possibly: 'possibly {date}',
  since: 'since {date}',
  until: 'until {date}',
  spring: 'spring {year}',
  summer: 'summer {year}',
  autumn: 'autumn {year}',
  winter: 'winter {year}',
  decade: 'the {first}s',
  years: 'the years {first} to {last}',
  beforeChrist: '{year} BC',
} as const;
