import type { RootContent } from 'mdast';
import type { VFile } from 'vfile';
import type { AnchoredEntry } from '../../entries/anchored-entry.ts';
import { report } from '../../messages/report.ts';
import { flatten } from '../../text/flatten.ts';
import { sentences } from '../../text/sentences.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { checkTags } from './check-tags.ts';
import { defineLayer, type OtherLayers } from './layer.ts';

/**
 * What a step of a tour can show. Each is drawn from what the case has: the passage that the step
 * quotes; its voices; a word and what else could have been said; a phrase and its original; the
 * dates; the places.
 */
export const tourFigures = ['passage', 'voices', 'word', 'original', 'dates', 'places'] as const;

/** One of them. */
export type TourFigure = (typeof tourFigures)[number];

/** A step of a guided tour: one sentence, and what it is about. */
export interface TourStep {
  slug: string;
  title: string;
  anchors: Span[];
  figure: TourFigure;
  body: RootContent[];
  line: number;
}

/** How many steps a tour may have. */
const [fewest, most] = [3, 7];

/** The figure of a step: that of its tag, or the passage that it quotes. */
function figureOf({ entry }: AnchoredEntry): TourFigure {
  return tourFigures.find((figure) => entry.tags.some(({ id }) => id === figure)) ?? 'passage';
}

/**
 * Turns the entries of `tour.md` into the steps of a tour.
 *
 * @param entries the entries, with their spans
 * @param file receives messages about tags, the number of steps and the length of each
 * @returns the steps, in the file's order
 */
export function readTour(entries: readonly AnchoredEntry[], file: VFile): TourStep[] {
  const [first] = entries;
  if (first && (entries.length < fewest || entries.length > most))
    report(file, 'tour-length', { steps: entries.length }, first.entry.heading);
  return entries.map((anchored) => {
    const { entry, anchors } = anchored;
    checkTags(entry.tags, { ids: tourFigures }, file);
    const [, second] = entry.tags;
    if (second) report(file, 'tag-extra', { tag: second.id, expected: 'one figure' }, second);
    const said = countSentences(entry.body);
    if (said > 1) report(file, 'step-length', { sentences: said }, entry.heading);
    return {
      slug: entry.slug,
      title: entry.title,
      anchors,
      figure: figureOf(anchored),
      body: entry.body,
      line: entry.heading.position?.start.line ?? 1,
    };
  });
}

function countSentences(body: RootContent[]): number {
  return body.flatMap((node) => {
    const { value } = flatten({ type: 'root', children: [node] });
    return sentences(value, [{ start: 0, end: value.length }], 'en').flat();
  }).length;
}

/**
 * Reports the steps that have nothing to show in their case.
 *
 * @param entries the entries, with their spans
 * @param others the layers of the case
 * @param file receives the messages
 */
export function checkTour(
  entries: readonly AnchoredEntry[],
  others: OtherLayers,
  file: VFile,
): void {
  for (const anchored of entries) {
    const { entry, anchors, isBroken } = anchored;
    if (isBroken) continue;
    const figure = figureOf(anchored);
    const onWords = (records: OtherLayers['records'][string]): boolean =>
      records === undefined ||
      records.some((record) =>
        record.anchors?.some((span) => anchors.some((own) => overlaps(own, span))),
      );
    const isMissing = {
      passage: () => anchors.length === 0,
      voices: () => others.records['voices']?.length === 0,
      word: () => !onWords(others.records['wording']),
      original: () => !onWords(others.records['lineage']),
      dates: () => others.records['timeline']?.length === 0,
      places: () => !others.namesPlaces,
    } satisfies Record<TourFigure, () => boolean>;
    if (isMissing[figure]())
      report(file, 'step-empty', { title: entry.title, figure }, entry.heading);
  }
}

/** The guided tour: the article in three to seven steps. */
export const tour = defineLayer({
  records: 'tour',
  name: 'Guided tour',
  page: 'tour/',
  shownAs: 'page',
  noun: { one: 'step', many: 'steps' },
  guidance: `A guided tour, when the rest is written: three to seven steps, each with one sentence and a figure. The tag is one of
${tourFigures.map((figure) => `#${figure}`).join(' ')}. Write below this comment, for example:

## What can be seen

> copy the words from article.md and put **the ones you mean** in bold

#passage

One sentence on what the words do.`,
  read: readTour,
  check: checkTour,
  titleOf: ({ title }) => title,
});
