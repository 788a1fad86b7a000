import type { Case } from '../../core/case/case.ts';
import type { Span } from '../../core/text/span.ts';
import { wordsOf } from '../../core/text/words.ts';

/** One stretch of words that a note is about. */
export interface StripMark {
  /** The note. */
  slug: string;
  number: number;
  title: string;
  /** Which of the note's stretches this is, from 0. */
  part: number;
  /**
   * Number of its first word and of the word after its last, counted from 0 at the start of the
   * headline.
   */
  from: number;
  to: number;
  /** Numbers of the sentences that it touches; the headline is 0. */
  sentences: number[];
}

/** The notes of one lens along the text. */
export interface StripRow {
  /** The tag of the lens. */
  lens: string;
  marks: StripMark[];
  notes: { slug: string; number: number; title: string; sentences: number[] }[];
}

/** The article's words as an axis, and the notes above it. */
export interface Strip {
  words: number;
  /** The start of each sentence, in words. */
  sentences: { number: number; from: number }[];
  rows: StripRow[];
}

/**
 * Lays the notes of a case along its text, lens by lens.
 *
 * @param item the case
 * @returns the strip; lengths are in words. Lenses without a note have no row
 */
export function layStrip(item: Pick<Case, 'article' | 'notes' | 'vocabulary'>): Strip {
  const { flat, sentences, matter } = item.article;
  const words = wordsOf(flat.value, matter.lang);
  const touching = (span: Span): StripMark['sentences'] =>
    sentences
      .filter(({ start, end }) => span.start < end && start < span.end)
      .map(({ number }) => number);
  const rows = item.vocabulary.lenses.map(({ tag: lens }): StripRow => {
    const notes = item.notes.filter((note) => note.lens === lens);
    return {
      lens,
      marks: notes.flatMap(({ slug, number, title, anchors }) =>
        anchors.map((anchor, part) => ({
          slug,
          number,
          title,
          part,
          ...wordRange(anchor, words),
          sentences: touching(anchor),
        })),
      ),
      notes: notes.map(({ slug, number, title, anchors }) => ({
        slug,
        number,
        title,
        sentences: [...new Set(anchors.flatMap(touching))].sort((a, b) => a - b),
      })),
    };
  });
  return {
    words: words.length,
    sentences: sentences.map(({ number, start }) => ({
      number,
      from: words.filter((word) => word.end <= start).length,
    })),
    rows: rows.filter(({ notes }) => notes.length > 0),
  };
}

function wordRange(span: Span, words: readonly Span[]): { from: number; to: number } {
  const from = words.findIndex((word) => word.end > span.start);
  const to = words.findLastIndex((word) => word.start < span.end) + 1;
  return { from, to };
}
