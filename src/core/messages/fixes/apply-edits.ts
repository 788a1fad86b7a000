import type { Edit, Fix } from './fix.ts';

/**
 * Applies edits to a text.
 *
 * @param text the text
 * @param edits in any order, none within another
 * @returns the changed text
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, text: inserted } of edits.toSorted(
    (a, b) => a.start - b.start || a.end - b.end,
  )) {
    result += text.slice(at, start) + inserted;
    at = end;
  }
  return result + text.slice(at);
}

/**
 * Chooses fixes that do not touch each other, the earlier ones first.
 *
 * @param fixes the fixes of one file
 * @returns those that can be made at once; the others can be made afterwards
 */
export function compatible(fixes: readonly Fix[]): Fix[] {
  const chosen: Fix[] = [];
  for (const fix of fixes)
    if (!chosen.some((other) => fix.edits.some((edit) => other.edits.some(touches(edit)))))
      chosen.push(fix);
  return chosen;
}

const touches = (edit: Edit) => (other: Edit) => edit.start <= other.end && other.start <= edit.end;

/**
 * Applies edits of a normalised text to the text as it is on disk: its byte-order mark and line
 * endings are kept, and new lines get the line ending of the file.
 *
 * @param raw the text on disk
 * @param edits edits of the same text without a byte-order mark and with LF line endings
 * @returns the changed text on disk
 */
export function applyToRaw(raw: string, edits: readonly Edit[]): string {
  const lineEnd = /\r\n?/.exec(raw)?.[0] ?? '\n';
  const offsets = [...new Set(edits.flatMap(({ start, end }) => [start, end]))].sort(
    (a, b) => a - b,
  );
  const rawOffset = new Map<number, number>();
  let at = raw.startsWith('\ufeff') ? 1 : 0;
  let plain = 0;
  for (const offset of offsets) {
    for (; plain < offset; plain += 1) at += raw.startsWith('\r\n', at) ? 2 : 1;
    rawOffset.set(offset, at);
  }
  const moved = edits.map(({ start, end, text }) => ({
    start: rawOffset.get(start) ?? 0,
    end: rawOffset.get(end) ?? 0,
    text: text.replaceAll('\n', lineEnd),
  }));
  return applyEdits(raw, moved);
}
