/** A sentence, and how far its beginning is from the top of the window. */
export interface Place {
  id: string;
  top: number;
}

/**
 * Finds the sentence that is being read: the last that begins above the line on which a link to a
 * sentence places it.
 *
 * @returns its place; `undefined` before the first sentence
 */
export function placeInView(): Place | undefined {
  const padding = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop);
  const line = innerHeight * 0.3 + (padding || 0) + 4;
  return Array.from(document.querySelectorAll('.reading .s'), ({ id }) => ({
    id,
    top: topOf(id),
  })).findLast(({ top }) => top < line);
}

/**
 * Scrolls so that a sentence is where it was, at once.
 *
 * @param place the sentence and where it was
 * @param isBesideNotes whether it stays in view beside its notes, which then show where it begins
 */
export function keepPlace({ id, top }: Place, isBesideNotes = false): void {
  const notes = isBesideNotes ? document.getElementById(id)?.nextElementSibling : null;
  const now = notes?.matches('.notes') ? notes.getBoundingClientRect().top : topOf(id);
  if (Number.isFinite(now)) scrollBy({ top: now - top, behavior: 'instant' });
}

/** The top of the first line of an element; infinite if it is not in the page or not shown. */
function topOf(id: string): number {
  return document.getElementById(id)?.getClientRects()[0]?.top ?? Infinity;
}
