import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { Place } from '../report.ts';
import { printable } from './cells.ts';
import { codeFrame } from './code-frame.ts';
import { count } from './count.ts';
import { type Paint, plain } from './paint.ts';
import { rangeOf, sortedMessages } from './sorted.ts';

/** How a report for people is laid out. */
export interface TextOptions {
  /** How many cells wide a line may be; lines of the files are cut to it. */
  width?: number;
  paint?: Paint;
  /** Where a rule is explained: an address or a path. */
  more?: (message: VFileMessage) => string | undefined;
}

/**
 * Writes the messages of files for people: the place, what is wrong, the lines with the exact words
 * marked, what to do and a link to read more.
 *
 * @param files the files; those without messages are only counted
 * @param options width, colours, and where the rules are explained
 * @returns the report, with a summary as its last line; empty if nothing was found
 */
export function textReport(
  files: readonly VFile[],
  { width = 100, paint = plain, more }: TextOptions = {},
): string {
  const parts = files.flatMap((file) =>
    sortedMessages(file).map((message) => textOf(message, file, { width, paint, more })),
  );
  const summary = summaryOf(files, paint);
  return [...parts, ...(summary ? [summary] : [])].join('\n\n');
}

interface Settings {
  width: number;
  paint: Paint;
  more: TextOptions['more'];
}

function textOf(message: VFileMessage, file: VFile, { width, paint, more }: Settings): string {
  const color = message.fatal ? paint.error : paint.warning;
  const where = `${file.path}:${message.line ?? 1}:${message.column ?? 1}`;
  const lines = [
    `${paint.strong(where)} ${color(message.fatal ? 'error' : 'warning')} ${printable(message.reason)} ${paint.soft(message.ruleId ?? '')}`,
  ];
  if (message.place && rangeOf(message)) {
    lines.push(
      '',
      ...codeFrame(String(file), message.place as Place, {
        width: width - 2,
        mark: color,
        paint,
      }).map(indented),
      '',
    );
  }
  lines.push(
    ...printable(message.note ?? '')
      .split('\n')
      .map((line) => indented(marked(line, paint.strong))),
  );
  const address = more?.(message);
  if (address) lines.push(indented(paint.soft(`More: ${address}`)));
  return lines.join('\n');
}

const indented = (line: string): string => (line === '' ? '' : `  ${line}`);

/** Sets off the words that differ, or that were meant, in the lines that compare. */
function marked(line: string, strong: Paint['strong']): string {
  return /^ {2}(?!>)/.test(line) ? line.replace(/\[[^\]]*\]/g, (words) => strong(words)) : line;
}

function summaryOf(files: readonly VFile[], paint: Paint): string | undefined {
  const { errors, warnings, fixable } = count(files);
  const found = [
    ...(errors > 0 ? [paint.error(number(errors, 'error'))] : []),
    ...(warnings > 0 ? [paint.warning(number(warnings, 'warning'))] : []),
  ];
  const touched = files.filter((file) => file.messages.length > 0).length;
  const lines =
    found.length > 0
      ? [`${found.join(' and ')} in ${touched} of ${number(files.length, 'file')}.`]
      : [];
  if (fixable > 0)
    lines.push(`${number(fixable, 'place')} can be fixed automatically: npm run check -- --fix`);
  return lines.length > 0 ? lines.join('\n') : undefined;
}

const number = (value: number, noun: string): string => `${value} ${noun}${value === 1 ? '' : 's'}`;
