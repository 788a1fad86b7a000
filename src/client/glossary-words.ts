/**
 * A word of the glossary opens its entry beside the sentence that it is in. Below the entry are links
 * to the notes on that word: on a phone a finger meets the word first, and the numbers are small.
 */

const asked = 'data-asked';
const noteLinks = 'gloss-note';

document.addEventListener('click', ({ target }) => {
  const word = (target as Element).closest('button.term');
  const entry = document.getElementById(word?.getAttribute('popovertarget') ?? '');
  if (word && entry) {
    for (const other of document.querySelectorAll(`[${asked}]`)) other.removeAttribute(asked);
    word.closest('.s')?.setAttribute(asked, '');
    for (const old of entry.querySelectorAll(`.${noteLinks}`)) old.remove();
    entry.lastElementChild?.before(...notesOn(word).map(linkTo));
  }
  // The note is below its words: the entry would cover it.
  const note = (target as Element).closest(`.${noteLinks} a`);
  if (note) note.closest<HTMLElement>('[popover]')?.hidePopover();
});

/** The notes on a word that are shown, in their order. A filter hides a number with its note. */
function notesOn(word: Element): HTMLElement[] {
  const marks = Array.from(word.querySelectorAll<HTMLElement>('mark'));
  for (let mark = word.closest<HTMLElement>('mark'); mark;) {
    marks.push(mark);
    mark = mark.parentElement?.closest<HTMLElement>('mark') ?? null;
  }
  const slugs = new Set(marks.map(({ dataset }) => dataset['item']));
  return Array.from(document.querySelectorAll<HTMLElement>('details.note')).filter(
    ({ dataset: { item = '' } }) => {
      const number = document.querySelector(`a.ref[data-item="${CSS.escape(item)}"]`);
      return slugs.has(item) && number !== null && getComputedStyle(number).display !== 'none';
    },
  );
}

/** A line with the number and the title of a note, as on its card. */
function linkTo(note: HTMLElement): HTMLElement {
  const line = document.createElement('p');
  line.className = `${noteLinks} ${note.className}`;
  line.classList.remove('note');
  const link = document.createElement('a');
  link.href = `#${encodeURIComponent(note.dataset['item'] ?? '')}`;
  const [number, title] = ['.n', '.t'].map((part) => note.querySelector(part)?.cloneNode(true));
  link.append(...[number, ' ', title].filter((part) => part !== undefined));
  line.append(link);
  return line;
}

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
