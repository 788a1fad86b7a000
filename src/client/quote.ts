/**
 * Quotes from the page: selected words of the article can be copied as the start of a note and, if
 * the site has a repository, sent to its form for suggestions. Loaded at the first selection.
 */
import { draftNote } from './draft-note.ts';
import { barPosition, suggestionAddress } from './quote-bar.ts';
import { selectedWords } from './selected-words.ts';
import type { ScriptSay } from './say.ts';

const bar = document.createElement('div');
const copyButton = document.createElement('button');
const status = document.createElement('span');
const suggestLink = document.createElement('a');
let entry = '';

bar.className = 'quote-bar';
bar.hidden = true;
bar.setAttribute('role', 'group');
copyButton.type = 'button';
copyButton.setAttribute('aria-keyshortcuts', 'Alt+Shift+Q');
status.setAttribute('role', 'status');
suggestLink.rel = 'external noopener';
bar.append(copyButton, suggestLink, status);

/**
 * Shows the bar at each selection from now on.
 *
 * @param reading the element that holds the article
 * @param say says the words of the bar
 */
export function offerQuotes(reading: HTMLElement, say: ScriptSay<'readingRoom'>): void {
  bar.setAttribute('aria-label', say('quoting.selected'));
  copyButton.textContent = say('quoting.copy');
  copyButton.title = say('quoting.shortcut');
  suggestLink.textContent = say('quoting.suggest');
  copyButton.addEventListener('click', () => void copyEntry(say));
  reading.after(bar);
  const form = document.querySelector<HTMLAnchorElement>('a[data-suggest]');
  suggestLink.hidden = !form;
  const update = (): void => {
    // A selection inside the bar is the bar's own; the earlier one is kept.
    if (bar.contains(document.activeElement) || bar.matches(':active')) return;
    const selection = getSelection();
    const range =
      selection && selection.rangeCount > 0 && !selection.isCollapsed
        ? selection.getRangeAt(0)
        : undefined;
    const words = range?.intersectsNode(reading) ? selectedWords(reading, range) : undefined;
    const draft =
      words &&
      draftNote(words.text, words.span, reading.lang || document.documentElement.lang, say);
    bar.hidden = !draft;
    if (!draft || !range) return;
    entry = draft.entry;
    status.textContent = '';
    if (form) {
      const { suggest: parameter = 'body', takes } = form.dataset;
      suggestLink.href = suggestionAddress({ href: form.href, parameter, takes }, draft);
    }
    positionBar(range);
  };
  document.addEventListener('selectionchange', update);
  addEventListener('resize', update);
  update();
}

/** Sets the position through the style object, which the page's policy allows. */
function positionBar(range: Range): void {
  const rects = range.getClientRects();
  const { top, left } = barPosition(
    rects[rects.length - 1] ?? range.getBoundingClientRect(),
    (bar.offsetParent ?? document.documentElement).getBoundingClientRect(),
    bar.offsetWidth,
    document.documentElement.clientWidth,
  );
  bar.style.insetBlockStart = `${top}px`;
  bar.style.left = `${left}px`;
}

// A press on the bar must not take the selection away.
bar.addEventListener('pointerdown', (event) => event.preventDefault());

/** Copies the note that is begun. */
async function copyEntry(say: ScriptSay<'readingRoom'>): Promise<void> {
  try {
    await navigator.clipboard.writeText(entry);
    status.textContent = say('quoting.copied');
  } catch {
    // Without permission or without HTTPS: the words are shown, selected, to be copied by hand.
    const area = document.createElement('textarea');
    area.readOnly = true;
    area.value = entry;
    area.setAttribute('aria-label', say('quoting.toCopy'));
    status.replaceChildren(area);
    area.select();
  }
}

document.addEventListener('keydown', (event) => {
  if (bar.hidden || event.ctrlKey || event.metaKey) return;
  if ((event.target as Element).closest('input, textarea, select, [popover]')) return;
  // With Alt the key may produce another letter, so the physical key counts as well.
  if (
    event.altKey &&
    event.shiftKey &&
    (event.key.toLowerCase() === 'q' || event.code === 'KeyQ')
  ) {
    event.preventDefault();
    copyButton.focus({ preventScroll: true });
  }
  if (event.key === 'Escape') bar.hidden = true;
});
