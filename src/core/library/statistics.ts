import type { Case } from '../case/case.ts';
import { type LayerName, layerNames, layers } from '../case/layers/layers.ts';
import { voiceShares } from '../case/voice-shares.ts';
import { overOneDate, unanswered } from './loose-ends.ts';
import type { Library } from './model.ts';

type Row = (label: string, count: number | string) => void;

/** What else is counted of a layer. */
const details: Partial<Record<LayerName, (item: Case, row: Row) => void>> = {
  commentary: (item, row) => {
    for (const { tag } of item.vocabulary.lenses)
      row(`  ${tag}`, item.notes.filter((note) => note.lens === tag).length);
    row('  core', item.notes.filter((note) => note.core).length);
    row('sentences without a note', sentencesWithoutNote(item));
    row('notes over one date', overOneDate(item.notes).join(', ') || 0);
    row('questions without an answer', unanswered(item).join(', ') || 0);
  },
  voices: (item, row) => {
    for (const { name, words, share } of voiceShares(item, 'The author, no source named'))
      row(`  ${name}`, `${words} (${Math.round(share * 100)} %)`);
  },
  timeline: (item, row) => {
    row('  said by the article', item.timeline.filter((event) => event.anchors.length > 0).length);
  },
};

/**
 * Counts for editors: entries by layer, notes by lens, words by voice.
 *
 * @param library the library
 * @returns lines of plain text
 */
export function statistics(library: Library): string {
  const lines: string[] = [];
  const row: Row = (label, count) => {
    lines.push(`  ${label.padEnd(32)} ${String(count).padStart(6)}`);
  };
  for (const item of library.cases) {
    lines.push(`${item.id}`);
    row('sentences', item.article.sentences.length - 1);
    for (const layer of layerNames) {
      const { records, noun } = layers[layer];
      row(noun.many, item[records].length);
      details[layer]?.(item, row);
    }
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
  row(
    '  without an archived copy',
    library.references.filter(({ reference }) => reference['archive_location'] === undefined)
      .length,
  );
  return lines.join('\n');
}

function sentencesWithoutNote(item: Case): number {
  return item.article.sentences.filter(
    (sentence) =>
      !item.notes.some((note) =>
        note.anchors.some((anchor) => anchor.start < sentence.end && sentence.start < anchor.end),
      ),
  ).length;
}
