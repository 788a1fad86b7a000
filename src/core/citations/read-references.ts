import type { VFile } from 'vfile';
import { isMap, isSeq, LineCounter, parseDocument } from 'yaml';
import { report } from '../messages.ts';
import { type Reference, referenceSchema } from './reference.ts';

/**
 * Reads `references.json`. It is read as YAML 1.2, of which JSON is a part, because that keeps the place of every item.
 *
 * @param file the file; receives a message for each item that cannot be used
 * @returns the usable references, by id, in the file's order
 */
export function readReferences(file: VFile): Map<string, Reference> {
  const lines = new LineCounter();
  const document = parseDocument(String(file), { lineCounter: lines, version: '1.2', schema: 'json', uniqueKeys: true });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col, offset };
  };
  const references = new Map<string, Reference>();
  for (const error of document.errors) {
    report(
      file,
      'reference-invalid',
      { problem: error.message.split('\n')[0]?.replace(/ at line.*/, '') ?? error.code },
      at(error.pos[0]),
    );
  }
  if (document.errors.length > 0) return references;
  if (!isSeq(document.contents)) {
    report(file, 'reference-invalid', { problem: 'the file is not a list' }, at(0));
    return references;
  }
  for (const item of document.contents.items) {
    const place = at(isMap(item) ? (item.range?.[0] ?? 0) : 0);
    const result = referenceSchema.safeParse(isMap(item) ? item.toJSON() : item);
    if (!result.success) {
      const [issue] = result.error.issues;
      report(
        file,
        'reference-invalid',
        { problem: `${issue?.path.join('.') || 'item'}: ${issue?.message ?? 'unreadable'}` },
        place,
      );
    } else if (references.has(result.data.id)) {
      report(file, 'reference-invalid', { problem: `two items have the id \`${result.data.id}\`` }, place);
    } else if (!result.data.publisher && !result.data.author?.length) {
      report(file, 'reference-invalid', { problem: `\`${result.data.id}\` has neither \`publisher\` nor \`author\`` }, place);
    } else references.set(result.data.id, result.data);
  }
  return references;
}
