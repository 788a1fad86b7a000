import type { LayerName } from './layers/layers.ts';
import type { Section } from '../files/schemas.ts';

/**
 * The addresses of the site, as far as the model's texts need them. The site makes them
 * (`src/site/addresses/routes.ts`); the core only passes them on.
 */
export interface Routes {
  case: (caseId: string) => string;
  caseIn: (caseId: string, lang: string) => string;
  /** The view that shows a layer. */
  layer: (caseId: string, layer: LayerName) => string;
  caseAbout: (caseId: string) => string;
  teachPart: (caseId: string, part: string) => string;
  note: (caseId: string, slug: string) => string;
  entry: (section: Section, slug: string) => string;
  technique: (id: string) => string;
  reference: (id: string) => string;
  page: (name: string) => string;
  /** A file that is published as it is, by its name: `map.png`. */
  asset: (name: string) => string;
}
