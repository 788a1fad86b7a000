import type { Case } from '../../core/case/case.ts';
import {
  type LayerName,
  layerNames,
  type LayerRecords,
  layers,
} from '../../core/case/layers/layers.ts';
import { voiceShares } from '../../core/case/voice-shares.ts';
import type { Span } from '../../core/text/span.ts';
import { say } from '../words/say.ts';
import { byId, escape } from './css.ts';
import { filterRules } from './filter-styles.ts';
import { wordsId } from './margin.ts';
import { scopeOf } from './style-scope.ts';
import { wordingStyles } from './wording.ts';

/** The layers that are views of the text: each has a stylesheet of its own. */
export const styledViews = layerNames.filter((layer) =>
  ['text', 'both'].includes(layers[layer].shownAs),
);

/**
 * Writes the stylesheet of a view of a case: which words light up with which card, what the filters
 * hide, which word a switch puts in. It makes all of that work without a script.
 *
 * @param item the case
 * @param view which view
 * @returns CSS
 */
export function caseStyles(
  item: Pick<Case, keyof LayerRecords | 'article'>,
  view: LayerName,
): string {
  const cards =
    view === 'voices'
      ? voiceShares(item, say('readingRoom.author')).map(({ slug, spans }) => ({
          slug,
          anchors: spans,
        }))
      : item[layers[view].records];
  const rules = cards.flatMap(({ slug, anchors }, index) => [
    lightRule(slug, scopeOf(item.article, anchors)),
    ...placeRules(slug, anchors, index),
  ]);
  if (view === 'commentary') rules.push(...filterRules(item.notes));
  if (view === 'wording') rules.push(wordingStyles(item));
  return `${rules.join('\n')}\n`;
}

/**
 * A card's words and its title light up while either is pointed at or has the focus, and while the
 * card is open or gone to. If all cards are open, none is lit for that. Forced colours
 * allow no ground, so they have an edge there.
 */
function lightRule(slug: string, scope: string): string {
  const name = `[data-item="${escape(slug)}"]`;
  return `${scope}:has(${name}:is(:hover,:focus-within,[open]:not([data-all])),${byId(slug)}:target) :is(mark${name},${name} .t){background-color:var(--lit);outline:var(--lit-edge)}`;
}

/**
 * Ties the card at each of an item's words to these words, by a name for the anchor that both know
 * (CSS Anchor Positioning).
 */
function placeRules(slug: string, anchors: readonly Span[], index: number): string[] {
  return anchors.flatMap((_, use) => {
    const anchor = `--a${index}${use === 0 ? '' : `-${use + 1}`}`;
    const card =
      use === 0 ? `.note[data-item="${escape(slug)}"]` : `[data-use="${escape(slug)}.${use + 1}"]`;
    return [`${byId(wordsId(slug, use))}{anchor-name:${anchor}}`, `${card}{--at:${anchor}}`];
  });
}
