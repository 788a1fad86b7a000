import type { PlainValues } from '../../../core/words/catalogue.ts';

/** One thing that students are sent to. */
export interface AssignedItem {
  name: string;
  /** What it is and what to do with it, in a sentence to the student. */
  task: string;
  /** Its whole address. */
  href: string;
}

/** Says one of the messages of an assignment. */
export type SayAssignment = <Key extends `assignment.${'title' | 'step' | 'stepOf' | 'noAccount'}`>(
  key: Key,
  ...values: PlainValues<Key>
) => string;

/**
 * Writes an assignment as text to paste into a learning platform or a message.
 *
 * @param title the title of the article
 * @param items the pages that students are sent to, in order
 * @param sayIn says the words of the text, on the page or in the browser
 * @returns plain text, a numbered step for each
 */
export function writeAssignmentText(
  title: string,
  items: readonly AssignedItem[],
  sayIn: SayAssignment,
): string {
  const step = ({ name, task, href }: AssignedItem, index: number): string => {
    const line =
      items.length > 1
        ? sayIn('assignment.stepOf', { number: index + 1, name, task })
        : sayIn('assignment.step', { name, task });
    return `${line}\n${href}\n`;
  };
  return [
    `${sayIn('assignment.title', { title })}\n`,
    ...items.map(step),
    sayIn('assignment.noAccount'),
  ].join('\n');
}
