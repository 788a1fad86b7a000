/**
 * Comfort for the reading room. Everything here can be done without it: marks lead to their notes
 * by a click on the words, keys step from note to note, and the switch that opens all notes sets
 * their real state, which a screen reader announces.
 */
import { nextOut, stepFrom } from './note-steps.ts';
import { keepPlace, type Place, placeInView } from './place.ts';
import { openWords } from './say.ts';
import './views.ts';
import './glossary-words.ts';

const notes = Array.from(document.querySelectorAll<HTMLDetailsElement>('details.note'));
const openAll = document.querySelector<HTMLInputElement>('[id="open.all"]');

const isWide = matchMedia('(min-width: 64rem)');

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
    say: openWords('readingRoom'),
  });
}
addEventListener('hashchange', followLink);
void followLink();

/** Opens a note in place, as its link would. */
function show(note: HTMLDetailsElement, step: 'push' | 'replace'): void {
  note.open = true;
  const hash = `#${note.dataset['item'] ?? ''}`;
  if (!isAssigned() && location.hash !== hash)
    history[step === 'push' ? 'pushState' : 'replaceState'](null, '', hash);
  note.scrollIntoView({ block: 'nearest' });
}

/** Opens the note that the address names; returns it. */
function openAddressed(): HTMLDetailsElement | undefined {
  const note = notes.find(
    ({ dataset }) => location.hash === `#${encodeURI(dataset['item'] ?? '')}`,
  );
  if (note) note.open = true;
  return note;
}
// A page that is loaded again goes back to where it was, not to its fragment.
openAddressed();

/** Back and forward show the note that was open then. */
addEventListener('popstate', () => {
  if (openAddressed()) return;
  if (isWide.matches && !openAll?.checked) for (const other of notes) other.open = false;
});

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
  const reading =
    document.querySelector<HTMLElement>('[id="filters"], .no-notes') &&
    document.querySelector<HTMLElement>('article.reading');
  if (!reading || !selection || selection.isCollapsed || !selection.containsNode(reading, true))
    return;
  document.removeEventListener('selectionchange', loadQuotes);
  const { offerQuotes } = await import('./quote.ts');
  offerQuotes(reading, openWords('readingRoom'));
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
  if (next) show(next, 'push');
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
    show(note, 'replace');
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

/** Beside the text one note is open at a time; below it, closing one would move what comes after. */
function group(): void {
  const name = isWide.matches && !openAll?.checked ? 'notes' : '';
  for (const note of notes) note.name = name;
}
isWide.addEventListener('change', group);
group();

openAll?.addEventListener('change', () => {
  group();
  for (const note of notes) {
    note.open = openAll.checked;
    note.toggleAttribute('data-all', openAll.checked);
  }
  if (place) keepPlace(place, openAll.checked && isWide.matches);
});

/**
 * The place of the sentence that is being read is kept when all notes are opened or closed. The
 * stylesheet follows the switch before an event tells of it, so the place is noted before.
 */
let place: Place | undefined;
const notePlace = (): void => {
  place = placeInView();
};
openAll?.form?.addEventListener('pointerdown', notePlace);
openAll?.form?.addEventListener('keydown', notePlace);

/** The words that can be switched are in one view only, and so is the script that does more. */
if (document.querySelector('.choice'))
  void import('./word-choices.ts').then(({ followChoices }) => followChoices(window));
