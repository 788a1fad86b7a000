/**
 * Applies a teacher's choice: the link that students were given names some lenses or some notes,
 * and all other notes are hidden until the reader asks for them.
 */
import type { Assignment } from '../site/teach/assignment/model.ts';
import { readAssignment } from '../site/teach/assignment/read.ts';
import { showsNote } from '../site/teach/assignment/shows.ts';
import type { ScriptSay } from './say.ts';

export interface AssignedPage {
  /** The notes, each with its `data-item` and its lens as a class. */
  notes: readonly HTMLElement[];
  /** The element that announces the choice. */
  before: Element | null;
  say: ScriptSay<'readingRoom'>;
}

const out = 'data-unassigned';

/**
 * Reads the choice from the address, and again when it changes. Links between notes change the
 * address too: the choice is then put back, so that the page can be reloaded or shared.
 *
 * @param page the notes, the element that announces the choice, and its words
 * @returns a function that returns whether a choice is in force
 */
export function followAssignment({ notes, before, say }: AssignedPage): () => boolean {
  const lensOf = (note: HTMLElement): string =>
    /\blens-([a-z][a-z\d-]*)/.exec(note.className)?.[1] ?? '';
  const slugOf = (note: HTMLElement): string => note.dataset['item'] ?? '';
  const aliases = new Map(
    notes.flatMap((note) =>
      Array.from(note.querySelectorAll('.alias'), ({ id }) => [id, slugOf(note)] as const),
    ),
  );
  const known = { lenses: [...new Set(notes.map(lensOf))], slugs: notes.map(slugOf), aliases };
  const line = document.createElement('p');
  line.className = 'assigned';
  let kept = '';

  const show = (assignment: Assignment | undefined): void => {
    const isShown = (note: HTMLElement): boolean =>
      showsNote(assignment, { slug: slugOf(note), lens: lensOf(note) });
    for (const note of notes) {
      const slug = CSS.escape(slugOf(note));
      const about = `[data-item="${slug}"], [href="#${slug}"]:is(.note-links a, .echo a)`;
      for (const element of document.querySelectorAll(about))
        element.toggleAttribute(out, !isShown(note));
    }
    for (const label of document.querySelectorAll<HTMLElement>('.lenses label'))
      label.toggleAttribute(
        out,
        !notes.some((note) => isShown(note) && lensOf(note) === lensOf(label)),
      );
    line.remove();
    if (!assignment) return;
    const count = notes.filter(isShown).length;
    const all = document.createElement('button');
    all.type = 'button';
    all.textContent = say('assignment.showAll');
    all.addEventListener('click', () => {
      kept = '';
      history.replaceState(null, '', location.pathname);
      show(undefined);
      // The focused button is gone: the line that says what happened takes the focus.
      line.textContent = say('assignment.allShown', { count: notes.length });
      line.tabIndex = -1;
      before?.before(line);
      line.focus();
    });
    line.replaceChildren(
      `${say('assignment.chosen', { chosen: count, count: notes.length })} `,
      all,
    );
    before?.before(line);
  };
  const read = (): void => {
    const assignment = readAssignment(location.hash, known);
    if (assignment) {
      kept = location.hash;
      show(assignment);
    } else if (kept) history.replaceState(null, '', kept);
  };
  addEventListener('hashchange', read);
  read();
  return () => kept !== '';
}
