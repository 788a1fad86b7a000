import { VFile } from 'vfile';
import { readEntries } from '../../../../../src/core/entries/entries.ts';
import { parseMarkdown } from '../../../../../src/core/markdown/parse.ts';

/** Reads a list of entries, with its messages as `line:column rule`. */
export function read(source: string) {
  const file = new VFile({ path: 'a.md', value: source });
  const { preamble, entries } = readEntries(parseMarkdown(file), file);
  return {
    file,
    preamble,
    entries,
    messages: file.messages.map(({ ruleId, line, column }) => `${line}:${column} ${ruleId}`),
  };
}
