import type { Case } from '../../core/case/case.ts';
import { coreTag } from '../../core/case/layers/note-tags.ts';
import { byId, escape } from './css.ts';

/** The ids of the controls that the stylesheet listens to. */
export const filterIds = {
  lens: (lens: string) => `show.${lens}`,
  technique: (id: string) => `only.${id || 'all'}`,
  core: 'core.only',
  openAll: 'open.all',
  marks: (which: 'none' | 'first' | 'every') => `glossary.${which}`,
};

/**
 * Writes the rules of the filters: what they hide, and how many notes they leave. They apply to what
 * follows the bar. A technique hides all cards and shows its own again, so that a browser tries each
 * rule only on the few elements that match; a lens hides its own whatever the technique shows.
 *
 * @param notes the notes of the case, or of a translation
 * @returns CSS rules; none if there are no notes
 */
export function filterRules(notes: Case['notes']): string[] {
  if (notes.length === 0) return [];
  const isTechnique = `[name="technique"]:checked:not(${byId(filterIds.technique(''))})`;
  const techniques = [...new Set(notes.flatMap((note) => note.techniques))];
  const shown = lensesOf(notes);
  const core = notes.filter((note) => note.core);
  const isCore = `${byId(filterIds.core)}:checked`;
  return [
    hide(isTechnique, ''),
    ...techniques.map((id) => show(on(id), `[data-tags~="${escape(id)}"]`)),
    sumRule(shown),
    ...shown.map((lens) => `.room-bar:has(${off(lens)}){--on-${lens}:0}`),
    ...shown.map((lens) => `.room-bar:has(${off(lens)}) .has-${lens}{display:none}`),
    ...shown.map((lens) => hide(off(lens), `.lens-${lens}`, '!important')),
    ...(core.length > 0 ? [hide(isCore, `:not([data-tags~="${coreTag}"])`, '!important')] : []),
    countRule(':where(.room-bar)', shown, notes),
    countRule(`:where(.room-bar:has(${isTechnique}))`, shown, []),
    ...techniques.map((id) => {
      const own = withTechnique(notes, id);
      return countRule(`.room-bar:has(${on(id)})`, lensesOf(own), own);
    }),
    ...(core.length > 0
      ? [
          countRule(`.room-bar:has(${isCore}):has(${on('')})`, shown, core),
          ...techniques.map((id) =>
            countRule(
              `.room-bar:has(${isCore}):has(${on(id)})`,
              lensesOf(withTechnique(notes, id)),
              withTechnique(core, id),
            ),
          ),
        ]
      : []),
  ];
}

/** How many notes are shown: those of the lenses that are on. */
function sumRule(of: readonly string[]): string {
  const sum = of.map((lens) => `var(--n-${lens})*var(--on-${lens},1)`).join(' + ');
  return `.room-bar{--shown:calc(${sum})}`;
}

/** How many of these notes each lens has; the stylesheet adds up those of the lenses that are on. */
function countRule(bar: string, of: readonly string[], notes: Case['notes']): string {
  return `${bar}{${of.map((lens) => `--n-${lens}:${count(notes, lens)}`).join(';')}}`;
}

const lensesOf = (notes: Case['notes']): string[] => [...new Set(notes.map(({ lens }) => lens))];

const withTechnique = (notes: Case['notes'], id: string): Case['notes'] =>
  notes.filter((note) => note.techniques.includes(id));

/** The technique is chosen; without an id, all are. */
const on = (id: string): string => `${byId(filterIds.technique(id))}:checked`;

/** The lens is off. */
const off = (lens: string): string => `${byId(filterIds.lens(lens))}:not(:checked)`;

const count = (notes: Case['notes'], lens: string): number =>
  notes.filter((note) => note.lens === lens).length;

/** Two rules for what follows the bar while a condition holds: for cards and numbers, and for marks. */
function rule(condition: string, which: string, [cards, marks]: [string, string]): string {
  return `.room-bar:has(${condition})~:is(.reading,.whole-text){:is(.note,.ref)${which}{display:${cards}}mark${which}{text-decoration-color:${marks}}}`;
}

const hide = (condition: string, which: string, important = ''): string =>
  rule(condition, which, [`none${important}`, `transparent${important}`]);

const show = (condition: string, which: string): string =>
  rule(condition, which, ['revert-layer', 'revert-layer']);
