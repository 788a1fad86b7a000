import { fc } from '../unit/support/properties.ts';
import { declareLandings, type FragmentLink } from './support/landings.ts';

/** The kind of page that a link leads to: the last part that is a name is left out. */
const kind = ({ to }: FragmentLink): string =>
  to
    .replace(/#.*/, '')
    .replace(/^\/cases\/[^/]+/, '/cases/*')
    .replace(/^(\/(?:glossary|places|techniques|contribute\/rules))\/[^/]+/, '$1/*');

const drawn = 20;

/** One link to each kind of page, and others by a seed; each width has its own. */
declareLandings((links, width) => {
  const ofEachKind = [...Map.groupBy(links, kind).values()].map(
    (alike) => alike[width % alike.length]!,
  );
  const others = fc
    .sample(fc.constantFrom(...links), { numRuns: drawn, seed: width })
    .filter((link) => !ofEachKind.includes(link));
  return [...ofEachKind, ...others];
}, 120);
