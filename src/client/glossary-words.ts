/**
 * A word of the glossary opens its entry beside the sentence that it is in, and the links there to
 * notes are those of notes that are shown.
 */

const asked = 'data-asked';

document.addEventListener('click', ({ target }) => {
  const word = (target as Element).closest('button.term');
  if (word) {
    for (const other of document.querySelectorAll(`[${asked}]`)) other.removeAttribute(asked);
    word.closest('.s')?.setAttribute(asked, '');
    const entry = document.getElementById(word.getAttribute('popovertarget') ?? '');
    for (const link of entry?.querySelectorAll<HTMLElement>('.gloss-note a') ?? [])
      link.hidden = !isNoteShown(link.dataset['item'] ?? '');
  }
  // The note is below its words: the entry would cover it.
  const note = (target as Element).closest('.gloss-note a');
  if (note) note.closest<HTMLElement>('[popover]')?.hidePopover();
});

// A browser that cannot tie the entry to its sentence shows it at the foot of the window.
document.addEventListener(
  'toggle',
  (event) => {
    const entry = event.target as HTMLElement;
    const sentence = document.querySelector(`[${asked}]`)?.getBoundingClientRect();
    if (!sentence || !entry.matches('.gloss:popover-open')) return;
    const { top, bottom } = entry.getBoundingClientRect();
    if (sentence.top < bottom && sentence.bottom > top)
      scrollBy({ top: sentence.bottom - top + 8, behavior: 'instant' });
  },
  true,
);

/** A filter hides the number of a note with the note. */
function isNoteShown(slug: string): boolean {
  const number = document.querySelector(`a.ref[data-item="${CSS.escape(slug)}"]`);
  return number !== null && getComputedStyle(number).display !== 'none';
}
