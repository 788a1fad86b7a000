import type { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import { pointAt } from '../core/text/point.ts';

const mostNamed = 5;

/** The errors of all other files, by what identifies them. */
export function errorsElsewhere(files: readonly VFile[], path: string): Map<string, VFileMessage> {
  const others = files.filter((file) => file.path !== path);
  return new Map(
    others.flatMap((file) =>
      file.messages
        .filter((message) => message.fatal)
        .map((message) => [`${file.path} ${message.ruleId} ${message.reason}`, message]),
    ),
  );
}

/**
 * Reports, at the first changed line, that a change to a file caused mistakes in other files: a
 * word of the article that notes quote, a name that another entry has. An editor shows the messages
 * of the open file only, so these would not appear before the check.
 *
 * @param now the errors elsewhere, with the file as it is in the editor
 * @param before the same, with the file as it was when it was opened
 * @param text the file as it is in the editor
 * @param opened the file as it was when it was opened
 * @returns the message, or `undefined` if the change caused no mistake elsewhere
 */
export function reportElsewhere(
  now: ReadonlyMap<string, VFileMessage>,
  before: ReadonlyMap<string, VFileMessage>,
  text: string,
  opened: string,
): VFileMessage | undefined {
  const made = [...now].filter(([key]) => !before.has(key)).map(([, message]) => message);
  if (made.length === 0) return undefined;
  const what =
    made.length === 1 ? 'a mistake in another file' : `${made.length} mistakes in other files`;
  const message = new VFileMessage(`Since you opened this file, your changes have made ${what}`, {
    place: changedLine(text, opened),
    source: 'second-reading',
    ruleId: 'mistakes-elsewhere',
  });
  message.fatal = false;
  const named = made
    .slice(0, mostNamed)
    .map(({ file, line, column, reason }) => `  ${file}:${line}:${column} ${reason}`);
  const rest = made.length > mostNamed ? [`  … and ${made.length - mostNamed} more`] : [];
  message.note = [
    ...named,
    ...rest,
    'Undo the change here, or fix the other files as well. `npm run check` shows all mistakes.',
  ].join('\n');
  return message;
}

function changedLine(
  text: string,
  opened: string,
): { start: ReturnType<typeof pointAt>; end: ReturnType<typeof pointAt> } {
  const lines = text.split('\n');
  const before = opened.split('\n');
  const changed = lines.findIndex((line, index) => line !== before[index]);
  const index = changed === -1 ? lines.length - 1 : changed;
  const start = lines.slice(0, index).reduce((sum, line) => sum + line.length + 1, 0);
  return { start: pointAt(text, start), end: pointAt(text, start + (lines[index]?.length ?? 0)) };
}
