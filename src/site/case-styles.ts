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

/**
 * Writes the stylesheet of a case: which words light up with which note, and what the filters hide. It makes filters and lights work
 * without a script.
 *
 * @param item the case
 * @returns CSS
 */
export function caseStyles(item: Pick<Case, 'notes' | 'voices' | 'wording'>): string {
  const rules: string[] = [];
  const hide = (condition: string, which: string): void => {
    rules.push(
      `:root:has(${condition}) .note${which},:root:has(${condition}) .ref${which}{display:none}`,
      `:root:has(${condition}) mark${which}{text-decoration-color:transparent}`,
    );
  };
  for (const lens of lenses) {
    if (item.notes.some((note) => note.lens === lens)) hide(`${byId(filterIds.lens(lens))}:not(:checked)`, `.lens-${lens}`);
  }
  for (const id of new Set(item.notes.flatMap((note) => note.techniques))) {
    hide(`${byId(filterIds.technique(id))}:checked`, `:not([data-tags~="${escape(id)}"])`);
  }
  for (const { slug } of [...item.notes, ...item.voices, ...item.wording, { slug: authorSlug }]) {
    const name = `[data-item="${escape(slug)}"]`;
    rules.push(
      `:root:has(${name}:is(:hover,:focus-within,[open]:hover),${byId(slug)}:target,details[open]>${byId(slug)}) mark${name}{background:var(--lit)}`,
    );
  }
  rules.push(wordingStyles(item));
  return `${rules.join('\n')}\n`;
}

function byId(id: string): string {
  return `[id="${escape(id)}"]`;
}

function escape(text: string): string {
  return text.replace(/["\\\n]/g, '\\$&');
}
