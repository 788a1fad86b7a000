import { VFile } from 'vfile';
import { report } from '../messages/report.ts';
import { positionAt } from '../text/point.ts';
import type { ContentFile } from './content-file.ts';
import { fileOf, parseFile, type ParseCache, type ParsedFile } from './parse-file.ts';
import { type FileKind, kindOf } from './paths.ts';

/** A file of `content/`, read as far as possible without the others, with its messages. */
export interface OpenFile {
  kind: FileKind;
  content: ContentFile;
  file: VFile;
  parsed: ParsedFile | undefined;
}

/**
 * Opens a file: determines its kind, and parses it if it is Markdown.
 *
 * @param content the file
 * @param cache files already parsed; changed
 * @returns the file, with the problems found while reading it
 */
export function openFile(content: ContentFile, cache: ParseCache): OpenFile {
  const kind = kindOf(content.path);
  const isMarkdown = content.path.endsWith('.md') && kind.kind !== 'other';
  const parsed = isMarkdown ? parseFile(content, cache) : undefined;
  const file = parsed ? fileOf(parsed) : new VFile({ path: content.path, value: content.text });
  if (content.invalidAt !== undefined) {
    const { text, invalidAt } = content;
    const at = Math.max(0, text.indexOf('\ufffd'));
    report(file, 'encoding-invalid', { offset: invalidAt }, positionAt(text, at, at + 1));
  }
  return { kind, content, file, parsed };
}
