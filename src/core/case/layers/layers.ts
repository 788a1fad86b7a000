import { commentary } from './commentary.ts';
import type { Layer } from './layer.ts';
import { lineage } from './lineage.ts';
import { timeline } from './timeline.ts';
import { tour } from './tour.ts';
import { voices } from './voices.ts';
import { wording } from './wording.ts';

/** All layers, by the name of their file, in the order in which they are listed everywhere. */
export const layers = {
  commentary,
  voices,
  wording,
  timeline,
  lineage,
  tour,
} as const satisfies Record<string, Layer>;

type Layers = typeof layers;

/** The name of a layer: its file is `<name>.md`. */
export type LayerName = keyof Layers;

/** The names of all layers. */
export const layerNames = Object.keys(layers) as LayerName[];

/** The records of all layers of a case, each under the property that its layer declares. */
export type LayerRecords = {
  [Name in LayerName as Layers[Name]['records']]: ReturnType<Layers[Name]['build']>;
};
