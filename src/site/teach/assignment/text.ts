/** One thing that students are sent to. */
export interface AssignedItem {
  name: string;
  /** What it is and what to do with it, in a sentence to the student. */
  task: string;
  /** Its whole address. */
  href: string;
}

/**
 * Writes an assignment as text to paste into a learning platform or a message.
 *
 * @param title the title of the article
 * @param items the pages that students are sent to, in order
 * @returns plain text, a numbered step for each
 */
export function writeAssignmentText(title: string, items: readonly AssignedItem[]): string {
  const step = ({ name, task, href }: AssignedItem, index: number): string =>
    `${items.length > 1 ? `${index + 1}. ` : ''}${name}. ${task}\n${href}\n`;
  return [`‘${title}’\n`, ...items.map(step), 'No account is needed, and nothing is stored.'].join(
    '\n',
  );
}
