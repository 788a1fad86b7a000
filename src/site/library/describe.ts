import type { VFileMessage } from 'vfile-message';

/**
 * Writes a message of the check for the terminal and for the page of a server for editing.
 *
 * @param path the file that it is about
 * @param message the message
 * @returns its place and rule, what is wrong and what to do, a line each
 */
export function describe(
  path: string,
  { line = 1, column = 1, ruleId, reason, note }: VFileMessage,
): string {
  return [`${path}:${line}:${column}  ${ruleId ?? ''}`, reason, ...(note ? [note] : [])].join('\n');
}
