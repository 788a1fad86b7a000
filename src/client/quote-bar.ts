import type { Draft } from './draft-note.ts';

/** A box in the window, in CSS pixels. */
type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

const gap = 10;
const margin = 8;

/**
 * Puts the bar below the last line of a selection, within the width of the window.
 *
 * @param last the box of the selection's last line
 * @param origin the box that the bar is positioned in
 * @param barWidth the width of the bar
 * @param windowWidth the width of the window
 * @returns the bar's offsets from that box, in CSS pixels
 */
export function barPosition(
  last: Box,
  origin: Pick<Box, 'left' | 'top'>,
  barWidth: number,
  windowWidth: number,
): { top: number; left: number } {
  const rightmost = windowWidth - barWidth - margin;
  const left = Math.max(margin, Math.min(last.right - barWidth / 2, rightmost));
  return { top: last.bottom - origin.top + gap, left: left - origin.left };
}

/**
 * Puts selected words into the address of the form for suggestions: in their own field if the form
 * has one, otherwise as an entry below its introduction.
 *
 * @param form the form's address, the parameter that takes the words, and what that takes
 * @param draft the words
 * @returns the address
 */
export function suggestionAddress(
  form: { href: string; parameter: string; takes: string | undefined },
  draft: Pick<Draft, 'quote' | 'entry'>,
): string {
  const address = new URL(form.href);
  const before = address.searchParams.get(form.parameter) ?? '';
  address.searchParams.set(
    form.parameter,
    form.takes === 'quote' ? draft.quote : `${before}\n\n\`\`\`markdown\n${draft.entry}\`\`\`\n`,
  );
  return address.href;
}
