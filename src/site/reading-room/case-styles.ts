import type { Case } from '../../core/case/case.ts';
import {
  type LayerName,
  layerNames,
  type LayerRecords,
  layers,
} from '../../core/case/layers/layers.ts';
import { authorSlug } from '../../core/case/voice-shares.ts';
import { coreTag } from '../../core/case/layers/note-tags.ts';
import { lenses } from '../../core/case/layers/lenses.ts';
import { scopeOf } from './style-scope.ts';
import { wordingStyles } from './wording.ts';

/** The ids of the controls that the stylesheet listens to. */
export const filterIds = {
  lens: (lens: string) => `show.${lens}`,
  technique: (id: string) => `only.${id || 'all'}`,
  core: 'core.only',
  openAll: 'open.all',
  marks: (which: 'none' | 'first' | 'every') => `glossary.${which}`,
};

/** The layers that are views of the text: each has a stylesheet of its own. */
export const styledViews = layerNames.filter((layer) => layers[layer].shownAs === 'text');

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
  const rules = item[layers[view].records].map(({ slug, anchors }) =>
    lightRule(slug, scopeOf(item.article, anchors)),
  );
  if (view === 'voices') rules.push(lightRule(authorSlug, ':root'));
  if (view === 'commentary') rules.push(...filterRules(item.notes));
  if (view === 'wording') rules.push(wordingStyles(item));
  return `${rules.join('\n')}\n`;
}

/** A card's words light up while it is open, pointed at or gone to. */
function lightRule(slug: string, scope: string): string {
  const name = `[data-item="${escape(slug)}"]`;
  return `${scope}:has(${name}:is(:hover,:focus-within),${byId(slug)}:target,[open]>${byId(slug)}) mark${name}{background:var(--lit)}`;
}

/**
 * Filters apply to what follows them. A technique hides all cards and shows its own again, so that
 * a browser tries each rule only on the few elements that match; a lens hides its own whatever the
 * technique shows.
 */
function filterRules(notes: Case['notes']): string[] {
  const after = (condition: string): string =>
    `.filters:has(${condition})~:is(.reading,.whole-text) `;
  const hide = (condition: string, which: string, important = ''): string[] => [
    `${after(condition)}:is(.note,.ref)${which}{display:none${important}}`,
    `${after(condition)}mark${which}{text-decoration-color:transparent${important}}`,
  ];
  const show = (condition: string, which: string): string[] => [
    `${after(condition)}:is(.note,.ref)${which}{display:revert-layer}`,
    `${after(condition)}mark${which}{text-decoration-color:revert-layer}`,
  ];
  const shown = lenses.filter((lens) => notes.some((note) => note.lens === lens));
  const techniques = [...new Set(notes.flatMap((note) => note.techniques))];
  if (notes.length === 0) return [];
  const core = notes.some((note) => note.core)
    ? hide(`${byId(filterIds.core)}:checked`, `:not([data-tags~="${coreTag}"])`, '!important')
    : [];
  return [
    ...hide(`[name="technique"]:checked:not(${byId(filterIds.technique(''))})`, ''),
    ...techniques.flatMap((id) =>
      show(`${byId(filterIds.technique(id))}:checked`, `[data-tags~="${escape(id)}"]`),
    ),
    ...shown.flatMap((lens) =>
      hide(`${byId(filterIds.lens(lens))}:not(:checked)`, `.lens-${lens}`, '!important'),
    ),
    ...core,
  ];
}

function byId(id: string): string {
  return `[id="${escape(id)}"]`;
}

function escape(text: string): string {
  return text.replace(/["\\\n]/g, '\\$&');
}
