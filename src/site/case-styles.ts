import type { Case } from '../core/case/model.ts';
import { authorSlug } from '../core/case/voice-shares.ts';
import { lenses } from '../core/front-matter/schemas.ts';
import { wordingStyles } from './wording.ts';

/** The ids of the controls that the stylesheet listens to. */
export const filterIds = {
  lens: (lens: string) => `show.${lens}`,
  technique: (id: string) => `only.${id || 'all'}`,
  openAll: 'open.all',
  marks: (which: 'none' | 'first' | 'every') => `glossary.${which}`,
};

/** The views of a case that have a stylesheet of their own. */
export const styledViews = ['commentary', 'voices', 'wording'] as const;

/** One of them. */
export type StyledView = (typeof styledViews)[number];

/**
 * Writes the stylesheet of a view of a case: which words light up with which card, what the filters hide, which word a switch puts in.
 * It makes all of that work without a script.
 *
 * @param item the case
 * @param view which view
 * @returns CSS
 */
export function caseStyles(item: Pick<Case, 'notes' | 'voices' | 'wording'>, view: StyledView): string {
  const cards = { commentary: item.notes, voices: [...item.voices, { slug: authorSlug }], wording: item.wording }[view];
  const rules = cards.map(({ slug }) => lightRule(slug));
  if (view === 'commentary') rules.push(...filterRules(item.notes));
  if (view === 'wording') rules.push(wordingStyles(item));
  return `${rules.join('\n')}\n`;
}

/** A card's words light up while it is open, pointed at or gone to. */
function lightRule(slug: string): string {
  const name = `[data-item="${escape(slug)}"]`;
  return `:root:has(${name}:is(:hover,:focus-within),${byId(slug)}:target,[open]>${byId(slug)}) mark${name}{background:var(--lit)}`;
}

function filterRules(notes: Case['notes']): string[] {
  const hide = (condition: string, which: string): string[] => [
    `:root:has(${condition}) :is(.note,.ref)${which}{display:none}`,
    `:root:has(${condition}) mark${which}{text-decoration-color:transparent}`,
  ];
  const shown = lenses.filter((lens) => notes.some((note) => note.lens === lens));
  const techniques = new Set(notes.flatMap((note) => note.techniques));
  return [
    ...shown.flatMap((lens) => hide(`${byId(filterIds.lens(lens))}:not(:checked)`, `.lens-${lens}`)),
    ...[...techniques].flatMap((id) => hide(`${byId(filterIds.technique(id))}:checked`, `:not([data-tags~="${escape(id)}"])`)),
  ];
}

function byId(id: string): string {
  return `[id="${escape(id)}"]`;
}

function escape(text: string): string {
  return text.replace(/["\\\n]/g, '\\$&');
}
