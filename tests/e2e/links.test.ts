import { fc } from '../unit/support/properties.ts';
import { declareLandings, type FragmentLink } from './support/landings.ts';

/** The kind of page that a link leads to: the last part that is a name is left out. */
const kind = ({ to }: FragmentLink): string =>
  to
    .replace(/#.*/, '')
    .replace(/^\/cases\/[^/]+/, '/cases/*')
    .replace(/^(\/(?:glossary|places|techniques|contribute\/rules))\/[^/]+/, '$1/*');

const drawn = 20;
const seeds: Readonly<Record<number, number>> = { 390: 0, 768: 1, 1280: 2 };

/**
 * One link to each kind of page, at one of the three widths, and twenty others at each by a seed.
 * `npm run test:links` tries all at all widths.
 */
declareLandings((links, width) => {
  const seed = seeds[width] ?? 0;
  const ofEachKind = [...Map.groupBy(links, kind).values()]
    .filter((_, index) => index % 3 === seed)
    .map((alike) => alike[width % alike.length]!);
  const others = fc.sample(fc.constantFrom(...links), { numRuns: drawn, seed });
  return [...new Set([...ofEachKind, ...others])];
}, 120);
