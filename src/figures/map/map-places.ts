import type { SiteVocabulary } from '../../core/files/vocabulary.ts';
import type { GlossaryEntry, PlaceEntry } from '../../core/library/model.ts';
import type { MapPlace } from './model.ts';

/** Kinds of places that have a dot; the others are areas, named inside their borders. */
const points: ReadonlySet<string> = new Set(['city', 'town', 'village', 'square', 'building']);

/** The kinds of places that a site declares, and how the map shows them. */
type OwnKinds = SiteVocabulary['kinds']['places'];

/** Kinds of places that the map's frame is drawn around. */
const framing: ReadonlySet<string> = new Set(['city', 'town', 'village']);

/** Whether an entry of the glossary is a place. */
export function isPlace(entry: GlossaryEntry): entry is PlaceEntry {
  return entry.section === 'places';
}

/**
 * The places of the glossary as the map needs them.
 *
 * @param entries entries of the glossary; those that are no places are left out
 * @param own the kinds of places that the site declares
 * @returns one place for each
 */
export function mapPlaces(entries: readonly GlossaryEntry[], own: OwnKinds): MapPlace[] {
  return entries.filter(isPlace).map(({ slug, matter }) => ({
    id: slug,
    name: matter.term,
    kind: points.has(matter.kind) || own[matter.kind] === 'point' ? 'point' : 'area',
    frames: framing.has(matter.kind),
    lon: matter.lon,
    lat: matter.lat,
    region: matter.map,
    covers: matter.covers,
  }));
}
