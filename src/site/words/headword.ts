import type { GlossaryEntry } from '../../core/library/model.ts';
import { curly } from '../../core/text/curly.ts';

/**
 * The headword of an entry as it is shown: our own words with curly quotation marks, those of
 * another language as they are.
 */
export function headword({ matter }: Pick<GlossaryEntry, 'matter'>): string {
  return matter.lang ? matter.term : curly(matter.term);
}
