/** A note as far as steps between notes need it. */
export interface StepNote {
  open: boolean;
}

/**
 * Chooses the note that a click on marked words opens: the innermost first, and the next one out
 * with each further click.
 *
 * @param found the notes of the words, from the inside out
 * @returns the note; `undefined` if there is none
 */
export function nextOut<Note extends StepNote>(found: readonly Note[]): Note | undefined {
  return found[(found.findIndex(({ open }) => open) + 1) % found.length];
}

/**
 * Finds the next or the previous note that is shown.
 *
 * @param notes all notes, in order
 * @param current the index of the current note; -1 if there is none
 * @param step 1 forwards, -1 backwards
 * @param isHidden whether a filter hides a note
 * @returns the note; `undefined` after the last and before the first
 */
export function stepFrom<Note>(
  notes: readonly Note[],
  current: number,
  step: 1 | -1,
  isHidden: (note: Note) => boolean,
): Note | undefined {
  const start = current === -1 && step === -1 ? notes.length : current;
  const rest = step === 1 ? notes.slice(start + 1) : notes.slice(0, start).reverse();
  return rest.find((note) => !isHidden(note));
}
