import type { Case } from '../core/case/case.ts';
import { authorSlug, voiceShares } from '../core/case/voice-shares.ts';
import { classifyEvents } from './timeline/timeline.ts';

/** What a figure shows, in numbers: who is heard. */
export interface VoicesFinding {
  voices: number;
  /** Those with a name. */
  named: number;
  /** The author's own part of all words, from 0 to 1. */
  own: number;
}

/**
 * Counts the voices of an article.
 *
 * @param item the case
 * @returns the counts; `undefined` if no voice is declared
 */
export function findVoices(item: Pick<Case, 'article' | 'voices'>): VoicesFinding | undefined {
  const { voices } = item;
  if (voices.length === 0) return undefined;
  const own = voiceShares(item, '').find(({ slug }) => slug === authorSlug)?.share ?? 0;
  return {
    voices: voices.length,
    named: voices.filter(({ kinds }) => kinds.includes('named')).length,
    own,
  };
}

/** What a figure shows, in numbers: what the notes are about. */
export interface NotesFinding {
  notes: number;
  /** The tag of the lens with the most notes, in the order of the text if several have as many. */
  lenses: string[];
  most: number;
  /** Notes on what the text does well: of the usual lens for that, which a site may not have. */
  credit: number;
}

/**
 * Counts the notes of a case by lens.
 *
 * @param item the case
 * @returns the counts; `undefined` if there is no note
 */
export function findNotes({ notes }: Pick<Case, 'notes'>): NotesFinding | undefined {
  if (notes.length === 0) return undefined;
  const count = (lens: string): number => notes.filter((note) => note.lens === lens).length;
  const lenses = [...new Set(notes.map(({ lens }) => lens))];
  const most = Math.max(...lenses.map(count));
  return {
    notes: notes.length,
    lenses: lenses.filter((lens) => count(lens) === most),
    most,
    credit: count('fairness'),
  };
}

/** What a figure shows, in numbers: which dates the article has. */
export interface DatesFinding {
  total: number;
  said: number;
  unsaid: number;
  /** Those that the article could not know. */
  later: number;
}

/**
 * Counts the dates that an article says and leaves out.
 *
 * @param item the case
 * @returns the counts; `undefined` if there is no date
 */
export function findDates(item: Pick<Case, 'timeline' | 'article'>): DatesFinding | undefined {
  const events = classifyEvents(item);
  if (events.length === 0) return undefined;
  const count = (wanted: string): number => events.filter(({ status }) => status === wanted).length;
  return {
    total: events.length,
    said: count('said'),
    unsaid: count('unsaid'),
    later: count('later'),
  };
}

/** What a figure shows, in numbers: which phrases have an original. */
export interface OriginsFinding {
  phrases: number;
  /** The languages of the originals, in the order of the file. */
  languages: string[];
}

/**
 * Counts the phrases whose original is known.
 *
 * @param item the case
 * @returns the counts; `undefined` if there is no phrase
 */
export function findOrigins({ lineage }: Pick<Case, 'lineage'>): OriginsFinding | undefined {
  if (lineage.length === 0) return undefined;
  const languages = lineage.flatMap(({ originals }) => originals.map(({ lang }) => lang));
  return { phrases: lineage.length, languages: [...new Set(languages)] };
}
