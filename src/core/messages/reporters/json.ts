import type { VFile } from 'vfile';
import { type Count, count } from './count.ts';
import { rangeOf, sortedMessages } from './sorted.ts';

/**
 * A message as JSON. Lines and columns count from 1, columns in UTF-16 code units; an end is the
 * character after the last one.
 */
export interface JsonMessage {
  path: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  severity: 'error' | 'warning';
  ruleId: string;
  reason: string;
  advice: string;
  /** The page that explains the rule. */
  url: string | undefined;
  /** True if `--fix` fixes it. */
  fixable: boolean;
}

/** Writes the messages of files as one JSON object: `count` and `messages`. */
export function jsonReport(files: readonly VFile[]): string {
  const report: { count: Count; messages: JsonMessage[] } = {
    count: count(files),
    messages: files.flatMap(messagesOf),
  };
  return JSON.stringify(report, undefined, 2);
}

function messagesOf(file: VFile): JsonMessage[] {
  return sortedMessages(file).map((message) => {
    const { start, end } = rangeOf(message) ?? {
      start: { line: 1, column: 1 },
      end: { line: 1, column: 1 },
    };
    return {
      path: file.path,
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
      severity: message.fatal ? 'error' : 'warning',
      ruleId: message.ruleId ?? '',
      reason: message.reason,
      advice: message.note ?? '',
      url: message.url,
      fixable: message.fix !== undefined,
    };
  });
}
