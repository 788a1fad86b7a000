import type { VFile } from 'vfile';
import { rangeOf, sortedMessages } from './sorted.ts';

/**
 * Writes messages as workflow commands (`::error file=…,line=…::…`), which a code host shows at the
 * lines of a pull request. Escaping as the actions toolkit does it: `%`, CR and LF everywhere, `:`
 * and `,` in properties as well.
 */
export function githubReport(files: readonly VFile[]): string {
  return files.flatMap(commandsOf).join('\n');
}

function commandsOf(file: VFile): string[] {
  return sortedMessages(file).map((message) => {
    const range = rangeOf(message);
    const { start, end } = range ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
    // Columns are shown within one line only.
    const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
    const properties = {
      file: file.path,
      line: start.line,
      endLine: end.line,
      ...columns,
      title: message.ruleId ?? '',
    };
    const text = [message.reason, message.note, message.url && `More: ${message.url}`]
      .filter(Boolean)
      .join('\n');
    const list = Object.entries(properties).map(
      ([name, value]) => `${name}=${escapeProperty(String(value))}`,
    );
    return `::${message.fatal ? 'error' : 'warning'} ${list.join(',')}::${escapeData(text)}`;
  });
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
