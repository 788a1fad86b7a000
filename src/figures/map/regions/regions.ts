import type { Region } from '../model.ts';
import { regionOfDrawing } from '../region.ts';
import { ukraine } from './ukraine.ts';

const known = [ukraine];

/** The regions whose borders come with the engine. */
export const knownRegions: readonly Region[] = known.map(regionOfDrawing);

/** The areas that the atlas gives to another country than the map does. */
export const disputedAreas = known.flatMap(({ disputed }) => disputed);
