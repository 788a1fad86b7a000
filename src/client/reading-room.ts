/**
 * Comfort for the reading room. Everything here can be done without it: marks lead to their notes
 * by a click on the words, keys step from note to note, and the switch that opens all notes sets
 * their real state, which a screen reader announces.
 */
import { nextOut, stepFrom } from './note-steps.ts';

const notes = Array.from(document.querySelectorAll<HTMLDetailsElement>('details.note'));
const openAll = document.querySelector<HTMLInputElement>('[id="open.all"]');
const groups = new Map(notes.map((note) => [note, note.name]));

let isAssigned = (): boolean => false;

/**
 * A teacher's link says in its fragment which notes to show, here or on the handout; only then is
 * the rest of the script fetched.
 */
async function followLink(): Promise<void> {
  if (!/^#(only|lenses)=/.test(location.hash)) return;
  removeEventListener('hashchange', followLink);
  const { followAssignment } = await import('./assigned.ts');
  isAssigned = followAssignment({
    notes: Array.from(document.querySelectorAll<HTMLElement>('.note, .handout-note')),
    before: document.querySelector('.reading'),
  });
}
addEventListener('hashchange', followLink);
void followLink();

/** Opens a note in place, as its link would. */
function show(note: HTMLDetailsElement): void {
  note.open = true;
  if (!isAssigned()) history.replaceState(null, '', `#${note.dataset['item'] ?? ''}`);
  note.scrollIntoView({ block: 'nearest' });
}

const noteOf = (mark: Element): HTMLDetailsElement | undefined =>
  notes.find((note) => note.dataset['item'] === mark.getAttribute('data-item'));

/**
 * Whether a filter hides a note; its number in the text is then hidden too. (On a narrow screen
 * every closed card is hidden.)
 */
function isFilteredOut(note: HTMLDetailsElement): boolean {
  const ref = document.querySelector(
    `a.ref[data-item="${CSS.escape(note.dataset['item'] ?? '')}"]`,
  );
  return getComputedStyle(ref ?? note).display === 'none';
}

/**
 * Selected words can be taken along as the start of a note; that script is fetched when something
 * is selected.
 */
async function loadQuotes(): Promise<void> {
  const selection = getSelection();
  const reading = document.querySelector<HTMLElement>('article.reading');
  if (!reading || !selection || selection.isCollapsed || !selection.containsNode(reading, true))
    return;
  document.removeEventListener('selectionchange', loadQuotes);
  const { offerQuotes } = await import('./quote.ts');
  offerQuotes(reading);
}
document.addEventListener('selectionchange', loadQuotes);

// Words to note: the innermost note first; a second click takes the next one out.
document.querySelector('.reading')?.addEventListener('click', (event) => {
  const target = event.target as Element;
  if (target.closest('a, button, summary, input') || String(getSelection()).length > 0) return;
  const found: HTMLDetailsElement[] = [];
  for (
    let mark = target.closest('mark');
    mark;
    mark = mark.parentElement?.closest('mark') ?? null
  ) {
    const note = noteOf(mark);
    if (note && !isFilteredOut(note)) found.push(note);
  }
  const next = nextOut(found);
  if (next) show(next);
});

// Keys: j and k step through the notes while the focus is in the text or a note, so that speech
// input cannot trigger them by accident (WCAG 2.1.4); Escape closes the open one and returns to its
// words.
document.addEventListener('keydown', (event) => {
  if (
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    (event.target as Element).closest('input, textarea, select, [popover]')
  )
    return;
  const current = notes.findIndex((note) => note.contains(document.activeElement) || note.open);
  if (event.key === 'j' || event.key === 'k') {
    if (!(event.target as Element).closest('.reading, .whole-text')) return;
    const note = stepFrom(notes, current, event.key === 'j' ? 1 : -1, isFilteredOut);
    if (!note) return;
    show(note);
    note.querySelector('summary')?.focus({ preventScroll: true });
  } else if (
    event.key === 'Escape' &&
    current !== -1 &&
    notes[current]?.contains(document.activeElement)
  ) {
    const note = notes[current];
    if (note) note.open = false;
    document
      .querySelector<HTMLElement>(`a.ref[data-item="${CSS.escape(note?.dataset['item'] ?? '')}"]`)
      ?.focus();
  }
});

openAll?.addEventListener('change', () => {
  for (const note of notes) {
    note.name = openAll.checked ? '' : (groups.get(note) ?? '');
    note.open = openAll.checked;
  }
});
