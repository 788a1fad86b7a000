import type { VFile } from 'vfile';
import { mistakesName } from '../../collections/live-content.ts';
import { describe } from './describe.ts';

const mostShown = 20;

/**
 * Problems in the content that stop the site from being made, for a terminal and for the page that
 * a browser shows while editing.
 */
export class ContentError extends Error {
  override name = mistakesName;
  title = 'This page comes back when they are fixed';
  /** The first mistake, which the page shows in its file. */
  loc: { file: string; line: number; column: number };

  /**
   * @param files files with at least one error among them
   */
  constructor(files: readonly VFile[]) {
    const mistakes = files.flatMap((file) =>
      file.messages.filter(({ fatal }) => fatal).map((message) => ({ path: file.path, message })),
    );
    const shown = mistakes.slice(0, mostShown).map(({ path, message }) => describe(path, message));
    const more =
      mistakes.length > mostShown
        ? [`… and ${mistakes.length - mostShown} more. \`npm run check\` lists all of them.`]
        : [];
    const [first] = mistakes;
    super([count(mistakes.length), ...shown, ...more].join('\n\n'));
    this.loc = {
      file: first?.path ?? '',
      line: first?.message.line ?? 1,
      column: first?.message.column ?? 1,
    };
    // The line of our code that noticed a mistake in the content means nothing to its author.
    this.stack = `${this.name}: ${this.message}`;
  }
}

function count(mistakes: number): string {
  return mistakes === 1
    ? 'There is 1 mistake in the content.'
    : `There are ${mistakes} mistakes in the content.`;
}
