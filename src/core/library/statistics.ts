import { lenses } from '../files/schemas.ts';
import { voiceShares } from '../case/voice-shares.ts';
import type { Library } from './model.ts';

/**
 * Counts for editors: entries by layer, notes by lens, words by voice.
 *
 * @param library the library
 * @returns lines of plain text
 */
export function statistics(library: Library): string {
  const lines: string[] = [];
  const row = (label: string, count: number | string): void => {
    lines.push(`  ${label.padEnd(32)} ${String(count).padStart(6)}`);
  };
  for (const item of library.cases) {
    lines.push(`${item.id}`);
    row('sentences', item.article.sentences.length - 1);
    row('notes', item.notes.length);
    for (const lens of lenses)
      row(`  ${lens}`, item.notes.filter((note) => note.lens === lens).length);
    row('sentences without a note', sentencesWithoutNote(item));
    row('voices', item.voices.length);
    for (const { name, words, share } of voiceShares(item))
      row(`  ${name}`, `${words} (${Math.round(share * 100)} %)`);
    row('words with alternatives', item.wording.length);
    row('dates', item.timeline.length);
    row('  said by the article', item.timeline.filter((event) => event.anchors.length > 0).length);
    row('phrases traced', item.lineage.length);
  }
  lines.push('site');
  for (const section of ['terms', 'people', 'organisations', 'places'] as const) {
    row(section, library.glossary.filter((entry) => entry.section === section).length);
  }
  row(
    '  never used in a text',
    library.glossary
      .filter((entry) => entry.uses.length === 0)
      .map((entry) => entry.slug)
      .join(', ') || 0,
  );
  row('techniques', library.techniques.length);
  row(
    '  without an example',
    library.techniques
      .filter((technique) => technique.examples.length === 0)
      .map((technique) => technique.id)
      .join(', ') || 0,
  );
  row('references', library.references.length);
  row(
    '  never cited',
    library.references
      .filter((reference) => reference.citedBy.length === 0)
      .map((reference) => reference.id)
      .join(', ') || 0,
  );
  return lines.join('\n');
}

function sentencesWithoutNote(item: Library['cases'][number]): number {
  return item.article.sentences.filter(
    (sentence) =>
      !item.notes.some((note) =>
        note.anchors.some((anchor) => anchor.start < sentence.end && sentence.start < anchor.end),
      ),
  ).length;
}
