import type { Case } from '../../core/case/case.ts';
import type { Library } from '../../core/library/model.ts';
import { findDates, findNotes, findOrigins, findVoices } from '../../figures/findings.ts';
import { languageName, lensOf } from '../words/texts.ts';
import { list, percent, say } from '../words/say.ts';
import { articleNames, placesOfCase } from './places.ts';

/** The figures of a case, each with what it shows. */
export type FigureName = 'voices' | 'notes' | 'timeline' | 'places' | 'lineage';

/**
 * Says what each figure of a case shows, counted from its data.
 *
 * @param item the case
 * @param library for the places, and what articles call them
 * @returns a sentence or two for each figure that the case has
 */
export function sayFindings(
  item: Case,
  library: Pick<Library, 'cases' | 'glossary' | 'matcher'>,
): Partial<Record<FigureName, string>> {
  const voices = findVoices(item);
  const notes = findNotes(item);
  const dates = findDates(item);
  const origins = findOrigins(item);
  const places = placesOfCase(item, library);
  return {
    ...(voices && { voices: say('findings.voices', { ...voices, own: percent(voices.own) }) }),
    ...(notes && {
      notes: [
        ...(notes.credit > 0 ? [say('findings.credit', notes)] : []),
        say('findings.rows', {
          rows: notes.lenses.length,
          lenses: list(notes.lenses.map((lens) => lensOf(lens).name)),
          most: notes.most,
        }),
      ].join(' '),
    }),
    ...(dates && {
      timeline: [
        say('timeline.tally', dates),
        ...(dates.later > 0 ? [say('timeline.tallyLater', { count: dates.later })] : []),
      ].join(' '),
    }),
    ...(places.length > 0 && { places: sayPlaces(item, places, library) }),
    ...(origins && {
      lineage: say('findings.origins', {
        phrases: origins.phrases,
        languages: list(origins.languages.map(languageName)),
      }),
    }),
  };
}

function sayPlaces(
  item: Case,
  places: ReturnType<typeof placesOfCase>,
  library: Pick<Library, 'cases' | 'matcher'>,
): string {
  const named = places.flatMap(({ id, matter }) => {
    const own = articleNames(id, library).find(({ caseId }) => caseId === item.id);
    return own ? [own.names.every(({ words }) => words !== matter.term)] : [];
  });
  const other = named.filter(Boolean).length;
  return [
    say('findings.places', { named: named.length, places: places.length }),
    ...(other > 0 ? [say('findings.otherNames', { count: other })] : []),
  ].join(' ');
}
