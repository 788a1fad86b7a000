import type { Case } from '../core/case/case.ts';
import { curly } from '../core/text/curly.ts';
import { writeCsv } from './csv.ts';
import { words } from './markup.ts';
import type { Download } from './download.ts';

/** The notes of a case as a table. */
export const notesCsv: Download = {
  file: 'notes.csv',
  words: 'notes',
  audience: 'programs',
  reveals: 'notes',
  form: () => 'CSV',
  mediaType: 'text/csv; charset=utf-8',
  isOffered: ({ notes }) => notes.length > 0,
  made: {
    by: 'model',
    make: (item, _library, site) =>
      writeNotes(item, site.words.lang, (slug) => site.absolute(site.note(item.id, slug)) ?? ''),
  },
};

/**
 * Writes the notes of a case as a table, a row for each stretch of words, for counting and for
 * comparing with another coder's.
 *
 * @param item the case
 * @param lang the language of notes that do not say theirs
 * @param addressOf returns the whole address of a note; empty if it has none
 * @returns comma-separated values; `start` and `end` count code points, as Python, R and pandas do,
 *   of the article's flat text: its headline and paragraphs with a space between them. They are
 *   empty if a note is about the whole text.
 */
function writeNotes(item: Case, lang: string, addressOf: (slug: string) => string): string {
  const { flat, sentences } = item.article;
  const columns = [
    'note',
    'title',
    'lens',
    'techniques',
    'arguable',
    'sentence',
    'start',
    'end',
    'words',
    'text',
    'language',
    'address',
  ];
  const rows = item.notes.flatMap((note) =>
    (note.anchors.length > 0 ? note.anchors : [undefined]).map((anchor) => [
      String(note.number),
      curly(note.title),
      note.lens,
      note.techniques.join(' '),
      note.arguable ? 'yes' : 'no',
      anchor ? String(sentences.find(({ end }) => end > anchor.start)?.number ?? '') : '',
      anchor ? codePoints(flat.value, anchor.start) : '',
      anchor ? codePoints(flat.value, anchor.end) : '',
      anchor ? flat.value.slice(anchor.start, anchor.end) : '',
      words(note.body),
      item.languages.commentary ?? lang,
      addressOf(note.slug),
    ]),
  );
  return writeCsv([columns, ...rows]);
}

/** How many code points of a text are before an offset. */
function codePoints(text: string, offset: number): string {
  return String(Array.from(text.slice(0, offset)).length);
}
