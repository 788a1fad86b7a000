import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { type CitationFormatter, createFormatter } from './formatter.ts';
import { readReferences, type ReferenceList } from './read-references.ts';

interface OpenReferences extends ReferenceList {
  formatter: CitationFormatter;
}

const known = new WeakMap<object, OpenReferences & { text: string; messages: VFileMessage[] }>();

/**
 * Reads `references.json` and makes its formatter, or takes both from the last time where the text is the same: the run of the CSL
 * processor is a third of the work of checking a site again.
 *
 * @param file the file, where there is one; receives the messages
 * @param owner whoever keeps files between two builds; forgotten with it
 * @returns the references and their formatter
 */
export function openReferences(file: VFile | undefined, owner: object): OpenReferences {
  const text = file ? String(file) : '';
  const last = known.get(owner);
  if (last?.text === text) {
    file?.messages.push(...last.messages);
    return last;
  }
  const before = file?.messages.length ?? 0;
  const list = file ? readReferences(file) : { references: new Map(), ids: new Set<string>() };
  const opened = { ...list, formatter: createFormatter(list.references), text, messages: file?.messages.slice(before) ?? [] };
  known.set(owner, opened);
  return opened;
}
