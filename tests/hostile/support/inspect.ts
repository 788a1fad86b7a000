import assert from 'node:assert/strict';
import { toHtml } from 'hast-util-to-html';
import type { VFile } from 'vfile';
import type { ContentFile } from '../../../src/core/files/content-file.ts';
import type { Library } from '../../../src/core/library/model.ts';
import { build } from '../../unit/support/content.ts';

/** Every message has a position in its file, and says something. */
export function placed(files: readonly VFile[]): void {
  for (const file of files) {
    const lines = String(file).split('\n');
    for (const { line = 0, column = 0, reason, note } of file.messages) {
      const place = `${file.path}:${line}:${column} ${reason}`;
      assert.ok(line >= 1 && line <= lines.length, place);
      assert.ok(column >= 1 && column <= (lines[line - 1]?.length ?? 0) + 1, place);
      assert.ok(
        reason.trim() !== '' &&
          (note ?? '').trim() !== '' &&
          !/\[object|undefined/.test(reason.replace(/`[^`]*`/g, '')),
        place,
      );
    }
  }
}

/** What is shown of a library holds no element or address that could run. */
export function harmless(html: string): void {
  assert.doesNotMatch(html, /<(?:script|iframe|object|embed|style|svg|base|form)\b/i);
  assert.doesNotMatch(html, /<[^>"']*(?:"[^"]*"[^>"']*)*\son\w+=/i);
  assert.doesNotMatch(html, /\s(?:href|src)="\s*(?:javascript|data|vbscript|file|blob):/i);
}

/**
 * Builds the library from files, looks through what it shows, and gives back the files with their
 * messages.
 */
export function bodies(files: readonly ContentFile[]): VFile[] {
  const { library, files: checked } = build(files);
  harmlessLibrary(library);
  return checked;
}

/** Looks through all the words of a library that pages show as HTML. */
export function harmlessLibrary(library: Library): void {
  for (const item of library.cases) {
    harmless(toHtml(item.article.tree));
    for (const note of [...item.notes, ...item.voices]) harmless(toHtml(note.body));
  }
  for (const { definition, body } of [...library.glossary, ...library.techniques])
    harmless(toHtml([...definition, ...body]));
  for (const { html } of library.references) harmless(html);
}
