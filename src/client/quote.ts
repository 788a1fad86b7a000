/**
 * Quotes from the page: selected words of the article can be copied as the start of a note and, if
 * the site has a repository, sent to its form for suggestions. Loaded at the first selection.
 */
import { type Draft, draftNote } from './draft-note.ts';
import { selectedWords } from './selected-words.ts';

const bar = document.createElement('div');
const copyButton = document.createElement('button');
const status = document.createElement('span');
const suggestLink = document.createElement('a');
let entry = '';

bar.className = 'quote-bar';
bar.hidden = true;
bar.setAttribute('role', 'group');
bar.setAttribute('aria-label', 'Selected words');
copyButton.type = 'button';
copyButton.textContent = 'Copy as a note';
copyButton.setAttribute('aria-keyshortcuts', 'Alt+Shift+Q');
copyButton.title = 'Alt+Shift+Q leads here from the selection';
status.setAttribute('role', 'status');
suggestLink.textContent = 'Suggest a note';
suggestLink.rel = 'external noopener';
bar.append(copyButton, suggestLink, status);

/**
 * Shows the bar at each selection from now on.
 *
 * @param reading the element that holds the article
 */
export function offerQuotes(reading: HTMLElement): void {
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
    const draft = words && draftNote(words.text, words.span, reading.lang || 'en');
    bar.hidden = !draft;
    if (!draft || !range) return;
    entry = draft.entry;
    status.textContent = '';
    if (form) suggestLink.href = withWords(form, draft);
    place(range);
  };
  document.addEventListener('selectionchange', update);
  addEventListener('resize', update);
  update();
}

/**
 * Below the selection's last line, within the window's width. Set through the style object, which
 * the page's policy allows.
 */
function place(range: Range): void {
  const rects = range.getClientRects();
  const last = rects[rects.length - 1] ?? range.getBoundingClientRect();
  const origin = (bar.offsetParent ?? document.documentElement).getBoundingClientRect();
  const room = document.documentElement.clientWidth - bar.offsetWidth - 8;
  bar.style.insetBlockStart = `${last.bottom - origin.top + 10}px`;
  bar.style.left = `${Math.max(8, Math.min(last.right - bar.offsetWidth / 2, room)) - origin.left}px`;
}

/**
 * The form's address with the words in it: in their own field if the form has one, otherwise as an
 * entry below its introduction.
 */
function withWords(form: HTMLAnchorElement, draft: Draft): string {
  const address = new URL(form.href);
  const { suggest: parameter = 'body', takes } = form.dataset;
  const before = address.searchParams.get(parameter) ?? '';
  address.searchParams.set(
    parameter,
    takes === 'quote' ? draft.quote : `${before}\n\n\`\`\`markdown\n${draft.entry}\`\`\`\n`,
  );
  return address.href;
}

// A press on the bar must not take the selection away.
bar.addEventListener('pointerdown', (event) => event.preventDefault());

copyButton.addEventListener('click', async () => {
  try {
    await navigator.clipboard.writeText(entry);
    status.textContent = 'Copied';
  } catch {
    // Without permission or without HTTPS: the words are shown, selected, to be copied by hand.
    const area = document.createElement('textarea');
    area.readOnly = true;
    area.value = entry;
    area.setAttribute('aria-label', 'The note, to be copied');
    status.replaceChildren(area);
    area.select();
  }
});

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
