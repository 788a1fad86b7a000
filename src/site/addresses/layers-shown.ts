import type { Case } from '../../core/case/case.ts';
import { type LayerName, layerNames, layers } from '../../core/case/layers/layers.ts';

/**
 * Lists the layers of a case that are shown in one way.
 *
 * @param item the case
 * @param shownAs as views of the text, on the page of figures, or on a page of their own
 * @returns the layers that have entries, in order
 */
export function layersShown(item: Case, shownAs: 'text' | 'figures' | 'page'): LayerName[] {
  return layerNames.filter(
    (layer) =>
      [shownAs, 'both'].includes(layers[layer].shownAs) && item[layers[layer].records].length > 0,
  );
}
