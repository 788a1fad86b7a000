import { declareLandings } from '../e2e/support/landings.ts';

/** Every link of the site of this repository that leads to a part of a page. */
declareLandings((links) => links, 3600, true);
